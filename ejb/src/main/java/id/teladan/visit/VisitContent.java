package id.teladan.visit;

import id.teladan.shared.Lengths;
import id.teladan.shared.PartialDate;
import id.teladan.shared.PrivateContact;
import id.teladan.solution.Confidence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What people write about a visit: the editable members of the REST resource, as a command and as a
 * part of the read view. Null is "unknown"; a list is never null.
 *
 * @param visitorCode the region that travels
 * @param hostCode the region that receives it
 * @param title left empty, it is made of the regions and the date
 * @param purpose what the visitor wants to reach; for the visitor's own region
 * @param published whether everybody may read the frame, the summary and the findings
 * @param themes their names, in order; each may have its units in {@code themeUnits}
 * @param themeUnits who answers for a theme on either side. Only units of a theme in {@code themes}
 *     are kept; where {@code themes} is left out, the themes named here are the themes
 * @param members user names of the team
 * @param source where this was read, for a visit entered from a publication
 */
public record VisitContent(
    @NotBlank String visitorCode,
    @NotBlank String hostCode,
    PartialDate date,
    VisitKind kind,
    @Size(max = Lengths.TITLE) @PrivateContact.NoNumber String title,
    @Size(max = Lengths.TEXT) @PrivateContact.NoNumber String purpose,
    VisitStatus status,
    Boolean published,
    @Size(max = Lengths.SUMMARY) @PrivateContact.NoNumber String summary,
    List<@NotBlank @Size(max = Lengths.TEXT) String> themes,
    List<@Valid ThemeUnit> themeUnits,
    List<@NotBlank String> members,
    @Size(max = Lengths.TEXT) String source,
    Confidence confidence) {

  public VisitContent {
    themeUnits = distinct(themeUnits);
    themes =
        withoutNulls(themes == null ? themeUnits.stream().map(ThemeUnit::theme).toList() : themes);
    List<String> kept = themes;
    themeUnits =
        themeUnits.stream().filter(u -> u.theme() == null || kept.contains(u.theme())).toList();
    members = withoutNulls(members);
    published = Boolean.TRUE.equals(published);
  }

  /** Who answers for a theme: an agency of the visitor, a unit of the host. */
  public record ThemeUnit(
      @NotBlank @Size(max = Lengths.TEXT) String theme,
      @Size(max = Lengths.TEXT) String visitorUnit,
      @Size(max = Lengths.TEXT) String hostUnit) {

    public String getTheme() {
      return theme;
    }

    public String getVisitorUnit() {
      return visitorUnit;
    }

    public String getHostUnit() {
      return hostUnit;
    }
  }

  /** Every theme with its units, as far as known. */
  public List<ThemeUnit> themesWithUnits() {
    Map<String, ThemeUnit> units = new LinkedHashMap<>();
    themeUnits.forEach(unit -> units.put(unit.theme(), unit));
    return themes.stream()
        .map(theme -> units.getOrDefault(theme, new ThemeUnit(theme, null, null)))
        .toList();
  }

  VisitContent titled(String newTitle) {
    return with(newTitle, purpose, status, members);
  }

  VisitContent at(VisitStatus newStatus) {
    return with(title, purpose, newStatus, members);
  }

  /** What everybody may know once the visit is published: nothing of the purpose and the team. */
  VisitContent forPublic() {
    return with(title, null, status, List.of());
  }

  private VisitContent with(
      String newTitle, String newPurpose, VisitStatus newStatus, List<String> newMembers) {
    return new VisitContent(
        visitorCode,
        hostCode,
        date,
        kind,
        newTitle,
        newPurpose,
        newStatus,
        published,
        summary,
        themes,
        themeUnits,
        newMembers,
        source,
        confidence);
  }

  private static List<String> withoutNulls(List<String> list) {
    return list == null
        ? List.of()
        : List.copyOf(
            new LinkedHashSet<>(
                list.stream().filter(Objects::nonNull).map(String::strip).toList()));
  }

  private static List<ThemeUnit> distinct(List<ThemeUnit> units) {
    Map<String, ThemeUnit> byTheme = new LinkedHashMap<>();
    (units == null ? List.<ThemeUnit>of() : units)
        .stream()
            .filter(Objects::nonNull)
            .map(VisitContent::stripped)
            .forEach(unit -> byTheme.put(unit.theme(), unit));
    return List.copyOf(byTheme.values());
  }

  private static ThemeUnit stripped(ThemeUnit unit) {
    return unit.theme() == null
        ? unit
        : new ThemeUnit(unit.theme().strip(), unit.visitorUnit(), unit.hostUnit());
  }
}
