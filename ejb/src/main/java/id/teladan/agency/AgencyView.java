package id.teladan.agency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An agency as its readers see it. */
public record AgencyView(
    long id,
    int version,
    String regionCode,
    String name,
    List<AgencyContent.FormerName> formerNames) {

  /** The one among these that is or was called so; who is called so now comes first. */
  public static Optional<AgencyView> named(List<AgencyView> among, String regionCode, String unit) {
    if (unit == null) {
      return Optional.empty();
    }
    List<AgencyView> there =
        among.stream().filter(each -> each.regionCode.equals(regionCode)).toList();
    String wanted = unit.strip();
    return there.stream()
        .filter(each -> each.name.equalsIgnoreCase(wanted))
        .findFirst()
        .or(() -> there.stream().filter(each -> each.wasCalled(wanted)).findFirst());
  }

  private boolean wasCalled(String unit) {
    return formerNames.stream().anyMatch(former -> former.name().equalsIgnoreCase(unit));
  }

  /** Every other name than the one that is asked with, the present one first. */
  public List<String> otherNames(String than) {
    return Stream.concat(Stream.of(name), formerNames.stream().map(AgencyContent.FormerName::name))
        .filter(each -> !each.equalsIgnoreCase(than))
        .toList();
  }

  public long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public String getName() {
    return name;
  }

  public List<AgencyContent.FormerName> getFormerNames() {
    return formerNames;
  }
}
