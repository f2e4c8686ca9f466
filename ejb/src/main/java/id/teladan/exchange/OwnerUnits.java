package id.teladan.exchange;

import id.teladan.agency.AgencyReading;
import id.teladan.agency.AgencyView;
import id.teladan.solution.SolutionContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the agency that a row names with those that its region has entered. What is said is a
 * note: any name may stand there, since no list of agencies is complete.
 */
@ApplicationScoped
class OwnerUnits {
  private static final double NEAR = 0.4;

  @Inject private AgencyReading agencies;

  /** The agencies of the regions of one batch, each region read once. */
  final class Batch {
    private final Map<String, List<AgencyView>> known = new HashMap<>();

    /** Empty when the agency is known, or when nobody has entered any of that region. */
    Optional<ImportMessage> note(SolutionContent content) {
      List<AgencyView> there =
          content.regionCode() == null || content.ownerUnit() == null
              ? List.of()
              : known.computeIfAbsent(content.regionCode(), agencies::list);
      return OwnerUnits.note(there, content.regionCode(), content.ownerUnit());
    }
  }

  Batch batch() {
    return new Batch();
  }

  static Optional<ImportMessage> note(List<AgencyView> there, String region, String unit) {
    if (there.isEmpty()) {
      return Optional.empty();
    }
    Optional<AgencyView> known = AgencyView.named(there, region, unit);
    if (known.isPresent()) {
      String name = known.get().name();
      return name.equalsIgnoreCase(unit.strip())
          ? Optional.empty()
          : Optional.of(
              ImportMessage.of("ownerUnit", "unit-former", RowCells.shortened(unit), name));
    }
    return Optional.of(
        there.stream()
            .map(each -> Map.entry(each.name(), distance(unit, each)))
            .filter(each -> each.getValue() <= NEAR)
            .min(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .map(
                each ->
                    ImportMessage.of(
                        "ownerUnit", "unit-suggest", RowCells.shortened(unit), each.getKey()))
            .orElseGet(
                () -> ImportMessage.of("ownerUnit", "unit-unknown", RowCells.shortened(unit))));
  }

  /** To the nearest of all the names that it has or had. */
  private static double distance(String unit, AgencyView agency) {
    double best = Places.relative(plain(unit), plain(agency.name()));
    for (String other : agency.otherNames(agency.name())) {
      best = Math.min(best, Places.relative(plain(unit), plain(other)));
    }
    return best;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("\\([^)]*\\)", " ")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .replaceAll("\\b(dinas|badan|kantor|kota|kabupaten|provinsi|daerah|dan)\\b", " ")
        .replaceAll(" +", " ")
        .strip();
  }
}
