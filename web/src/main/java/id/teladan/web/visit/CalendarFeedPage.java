package id.teladan.web.visit;

import id.teladan.identity.CalendarAddress;
import id.teladan.identity.CurrentCaller;
import id.teladan.region.RegionDirectory;
import id.teladan.visit.CalendarEditing;
import id.teladan.web.shared.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secret addresses of the reader's calendars: of their own visits, and of the regions that they
 * follow. Made, shown once, replaced, taken back.
 */
@Named
@RequestScoped
public class CalendarFeedPage {
  @Inject private CalendarEditing editing;
  @Inject private RegionDirectory regions;
  @Inject private CurrentCaller caller;
  @Inject private Here here;

  @Inject
  @ConfigProperty(name = "teladan.base.url", defaultValue = "http://localhost:8080")
  private String baseUrl;

  private List<CalendarAddress> all;
  private String key;

  /**
   * A calendar that can be followed.
   *
   * @param region empty for the reader's own visits
   * @param there whether it has an address now
   */
  public record Line(String region, CalendarAddress there) {

    public String getRegion() {
      return region;
    }

    public CalendarAddress getThere() {
      return there;
    }

    public boolean isOwn() {
      return region.isEmpty();
    }
  }

  public void renew(String region) {
    key = editing.renew(region);
    all = null;
  }

  public void revoke(String region) {
    editing.revoke(region);
    all = null;
  }

  /** The new address; null unless it was made just now. */
  public String getAddress() {
    return key == null
        ? null
        : baseUrl.replaceFirst("/+$", "") + "/api/v1/calendars/" + key + ".ics";
  }

  /** One's own, the region that the page is narrowed to or one's own, and those with an address. */
  public List<Line> getLines() {
    if (all == null) {
      all = editing.all();
    }
    String chosen = here.getAddress().first("region");
    String region = chosen == null ? caller.get().regionCode() : chosen;
    Stream<String> followed =
        all.stream().map(CalendarAddress::regionCode).filter(Objects::nonNull);
    return Stream.concat(Stream.of("", region == null ? "" : region), followed)
        .distinct()
        .filter(code -> code.isEmpty() || regions.lookup(code).isPresent())
        .map(code -> new Line(code, address(code)))
        .toList();
  }

  private CalendarAddress address(String region) {
    return all.stream()
        .filter(given -> Objects.requireNonNullElse(given.regionCode(), "").equals(region))
        .findFirst()
        .orElse(null);
  }
}
