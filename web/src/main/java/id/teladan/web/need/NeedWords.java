package id.teladan.web.need;

import id.teladan.need.NeedFilter;
import id.teladan.need.NeedReading;
import id.teladan.need.NeedStatus;
import id.teladan.need.NeedView;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.PageRequest;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How needs are called, and a region's own for its page; in pages {@code #{needWords}}. */
@Named
@RequestScoped
public class NeedWords {
  private static final int SHOWN = 5;
  private static final List<NeedStatus> SOUGHT = List.of(NeedStatus.OPEN, NeedStatus.ANSWERED);

  @Inject private Language language;
  @Inject private RegionDirectory regions;
  @Inject private NeedReading reading;
  private final Map<String, List<NeedView>> sought = new HashMap<>();

  public String status(NeedStatus status) {
    return Words.text("need", language.getLocale(), "status." + status);
  }

  public String tone(NeedStatus status) {
    return switch (status) {
      case OPEN -> "accent";
      case ANSWERED -> "good";
      case CLOSED -> "";
    };
  }

  /** The short name of a region; that of the nation for people of none. */
  public String region(String code) {
    return regions.label(code == null ? RegionDirectory.NATION : code);
  }

  /** What a region looks for now, changed lately first. */
  public List<NeedView> soughtBy(String regionCode) {
    return sought.computeIfAbsent(
        regionCode,
        code ->
            reading
                .list(new NeedFilter(List.of(code), List.of(), SOUGHT), PageRequest.first(SHOWN))
                .items());
  }
}
