package id.teladan.exchange;

import id.teladan.solution.SolutionContent;
import java.util.List;
import java.util.Optional;

/** Finds the region and the affairs that a row names or leaves to the defaults. */
abstract class RowPlaces extends RowCells {
  final Places places;

  RowPlaces(FileRow row, ImportDefaults defaults, SolutionContent before, Places places) {
    super(row, defaults, before);
    this.places = places;
  }

  /** The region of the row; null when none is given or known, which is then a fault. */
  String region() {
    String code = meant(row.text("regionCode"));
    String name = meant(row.text(Columns.REGION_NAME));
    if (code != null) {
      return places
          .regionByCode(code)
          .map(r -> r.code())
          .or(() -> named(code))
          .orElseGet(() -> unknownRegion("regionCode", code));
    }
    if (name != null) {
      return places
          .regionByName(name)
          .or(() -> places.regionByCode(name))
          .map(r -> r.code())
          .orElseGet(() -> unknownRegion(Columns.REGION_NAME, name));
    }
    return before == null ? defaults.regionCode() : before.regionCode();
  }

  /** What somebody said is meant by it; else what is written. */
  private String meant(String text) {
    String said = text == null ? null : defaults.mapping().region(text);
    return said == null || said.isEmpty() ? text : said;
  }

  /** A name is taken for a code where the column does not ask for a code by its very name. */
  private Optional<String> named(String text) {
    return isStrict("regionCode") ? Optional.empty() : places.regionByName(text).map(r -> r.code());
  }

  private String unknownRegion(String field, String text) {
    String similar = places.similarRegions(text);
    faults.add(
        similar.isEmpty()
            ? ImportMessage.of(field, "unknown-region-here", shortened(text))
            : ImportMessage.of(field, "unknown-region-suggest", shortened(text), similar));
    return null;
  }

  String affair() {
    return value(
        "mainAffair", b -> b.mainAffair(), text -> affair("mainAffair", text), this::affairOfUnit);
  }

  /** Without any affair the one that the agency is named after. */
  private String affairOfUnit() {
    String unit = row.text("ownerUnit");
    if (defaults.mainAffair() != null || unit == null) {
      return defaults.mainAffair();
    }
    return places
        .affairOfUnit(unit)
        .map(
            affair -> {
              notes.add(ImportMessage.of("mainAffair", "affair-of-unit", affair.code(), unit));
              return affair.code();
            })
        .orElse(null);
  }

  private String affair(String field, String text) {
    return places
        .affair(text)
        .map(a -> a.code())
        .orElseGet(
            () -> {
              if (!isStrict(field) && field.equals("mainAffair") && defaults.mainAffair() != null) {
                notes.add(
                    ImportMessage.of(
                        field, "affair-by-default", shortened(text), defaults.mainAffair()));
                return defaults.mainAffair();
              }
              String similar = places.similarAffairs(text);
              faults.add(
                  similar.isEmpty()
                      ? ImportMessage.of(field, "unknown-affair-here", shortened(text))
                      : ImportMessage.of(
                          field, "unknown-affair-suggest", shortened(text), similar));
              return null;
            });
  }

  List<String> otherAffairs(String text) {
    return wordList("otherAffairs", text).stream()
        .map(word -> affair("otherAffairs", word))
        .filter(code -> code != null)
        .toList();
  }
}
