package id.teladan.web.request;

import id.teladan.region.RegionDirectory;
import id.teladan.request.RequestStatus;
import id.teladan.request.RequestView;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionSummary;
import id.teladan.visit.DateSpan;
import id.teladan.web.shared.Formats;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** How requests are called and coloured; in pages {@code #{requestWords.label('status', x)}}. */
@Named
@RequestScoped
public class RequestWords {
  static final String FEATURE = "request";

  @Inject private Language language;
  @Inject private RegionDirectory regions;
  @Inject private Formats formats;
  @Inject private SolutionReading solutions;

  /** A text of this feature with its values filled in; null when there is none. */
  public String text(String key, Object... values) {
    return Words.text(FEATURE, language.getLocale(), key, values);
  }

  public String label(String group, Object code) {
    return code == null ? null : text(group + "." + code);
  }

  /** The short name of a region. */
  public String region(String code) {
    return regions.label(code);
  }

  public String regionName(String code) {
    return regions.name(code);
  }

  public String regions(List<String> codes) {
    return codes.stream().map(regions::label).collect(Collectors.joining(", "));
  }

  /** "Kaltara ke DKI Jakarta". */
  public String title(RequestView request) {
    return text("item", region(request.getVisitorCode()), region(request.getHostCode()));
  }

  /** "13 Juli 2018", or the first and the last day. */
  public String days(DateSpan span) {
    String first = formats.day(span.from());
    return span.last().equals(span.from()) ? first : text("span", first, formats.day(span.last()));
  }

  /** The title of a solution that the reader may see; null else. */
  public String solution(Long id) {
    return id == null ? null : solutions.summary(id).map(SolutionSummary::title).orElse(null);
  }

  public String tone(RequestStatus status) {
    return switch (status) {
      case DRAFT, DATES_PROPOSED -> "warn";
      case SENT, ANSWERED -> "accent";
      case ACCEPTED -> "good";
      default -> "";
    };
  }
}
