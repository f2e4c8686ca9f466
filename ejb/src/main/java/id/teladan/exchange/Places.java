package id.teladan.exchange;

import id.teladan.region.AffairDirectory;
import id.teladan.region.AffairView;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds regions and affairs by what people write for them. */
@ApplicationScoped
public class Places {
  private static final double NEAR = 0.34;
  private static final int SUGGESTIONS = 3;

  @Inject private RegionDirectory regions;
  @Inject private AffairDirectory affairs;

  /** For beans. */
  public Places() {}

  Places(RegionDirectory regions, AffairDirectory affairs) {
    this.regions = regions;
    this.affairs = affairs;
  }

  /** A region by its code, with or without the dot. */
  Optional<RegionView> regionByCode(String text) {
    String code = text.strip().toUpperCase(Locale.ROOT);
    Optional<RegionView> found = regions.lookup(code).or(() -> regions.lookup(undecimal(code)));
    boolean together = found.isEmpty() && code.matches("\\d{4}");
    if (together) {
      return regions.lookup(code.substring(0, 2) + "." + code.substring(2));
    }
    return found.isEmpty() ? chosen(text.strip()) : found;
  }

  /** The template offers code and name together; both must fit. */
  private Optional<RegionView> chosen(String text) {
    String[] parts = text.split("\\s+", 2);
    return parts.length < 2
        ? Optional.empty()
        : regions.lookup(parts[0]).filter(r -> words(r.name()).equals(words(parts[1])));
  }

  /** A spreadsheet makes the number 31.0 of 31, and 32.1 of 32.10. */
  private static String undecimal(String code) {
    if (code.matches("\\d{2}\\.0")) {
      return code.substring(0, 2);
    }
    return code.matches("\\d{2}\\.\\d") ? code + "0" : code;
  }

  /** The one region that is called so, whatever the words for its level. */
  Optional<RegionView> regionByName(String text) {
    String name = plain(text);
    List<RegionView> same =
        regions.all().stream()
            .filter(r -> name.equals(plain(r.name())) || name.equals(plain(r.shortName())))
            .toList();
    if (!same.isEmpty()) {
      return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }
    String bare = bare(name);
    List<RegionView> alike =
        regions.all().stream()
            .filter(r -> bare.equals(bare(plain(r.name()))) && fits(name, r.level()))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  /** The regions that were probably meant, as {@code 65.01 Kabupaten Bulungan}; may be empty. */
  String similarRegions(String text) {
    String name = plain(text);
    String bare = bare(name);
    if (bare.length() < 3 || !bare.matches(".*\\p{L}.*")) {
      return neighbours(text);
    }
    return join(
        regions.all().stream()
            .map(r -> Map.entry(r.code() + " " + r.name(), distance(name, bare, r)))
            .filter(e -> e.getValue() <= NEAR)
            .sorted(Map.Entry.comparingByValue())
            .limit(SUGGESTIONS)
            .map(Map.Entry::getKey)
            .toList());
  }

  /** A wrong number: the region that it would lie in, if the first part of it is one. */
  private String neighbours(String text) {
    String digits = text.replaceAll("\\D", "");
    return digits.length() < 3
        ? ""
        : regions.lookup(digits.substring(0, 2)).map(r -> r.code() + " " + r.name()).orElse("");
  }

  private static double distance(String name, String bare, RegionView region) {
    double best = relative(bare, bare(plain(region.name())));
    if (region.shortName() != null) {
      best = Math.min(best, relative(bare, bare(plain(region.shortName()))));
    }
    return best + (fits(name, region.level()) ? 0 : 0.02);
  }

  Optional<AffairView> affair(String text) {
    String code = text.strip();
    String name = words(text);
    return affairs
        .lookup(code)
        .or(() -> affairs.lookup(code.matches("\\d\\.\\d") ? code + "0" : code))
        .or(
            () ->
                affairs.all().stream()
                    .filter(a -> name.equals(words(a.nameId())) || name.equals(words(a.nameEn())))
                    .findFirst())
        .or(() -> affairs.lookup(code.split("\\s", 2)[0]));
  }

  String nameOf(String regionCode) {
    return regions.lookup(regionCode).map(RegionView::name).orElse(null);
  }

  /** The affair that an agency bears in its name; of several the longest. */
  Optional<AffairView> affairOfUnit(String unit) {
    String name = " " + words(unit) + " ";
    return affairs.all().stream()
        .filter(a -> name.contains(" " + words(a.nameId()) + " "))
        .max(Comparator.comparingInt(a -> a.nameId().length()));
  }

  String similarAffairs(String text) {
    String name = words(text);
    return name.length() < 3
        ? ""
        : join(
            affairs.all().stream()
                .map(a -> Map.entry(a.code() + " " + a.nameId(), affairDistance(name, a)))
                .filter(e -> e.getValue() <= NEAR)
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .limit(SUGGESTIONS)
                .map(Map.Entry::getKey)
                .toList());
  }

  private static double affairDistance(String name, AffairView affair) {
    String id = words(affair.nameId());
    String en = words(affair.nameEn());
    return id.contains(name) || en.contains(name)
        ? 0.1
        : Math.min(relative(name, id), relative(name, en));
  }

  private static String join(List<String> suggestions) {
    return String.join("; ", suggestions);
  }

  private static boolean fits(String name, RegionLevel level) {
    if (name.startsWith("kota ")) {
      return level == RegionLevel.CITY || level == RegionLevel.ADMINISTRATIVE_CITY;
    }
    if (name.startsWith("kabupaten ")) {
      return level == RegionLevel.REGENCY || level == RegionLevel.ADMINISTRATIVE_REGENCY;
    }
    return true;
  }

  private static String bare(String plain) {
    return plain
        .replaceAll("^(provinsi|kabupaten|kota|administrasi|daerah|pemerintah) ", "")
        .replaceAll("^(provinsi|kabupaten|kota|administrasi) ", "")
        .replaceAll("^(administrasi) ", "");
  }

  private static String plain(String text) {
    return words(text)
        .replaceAll("^(pemerintah|pemprov|pemkab|pemkot) ", "")
        .replaceAll("\\b(kab|kabup)\\b", "kabupaten")
        .replaceAll("\\b(prov|prop|propinsi)\\b", "provinsi")
        .replaceAll("\\badm\\b", "administrasi");
  }

  private static String words(String text) {
    return text == null
        ? ""
        : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** How many letters differ, as a part of the longer word. */
  static double relative(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 0 : (double) levenshtein(a, b) / longer;
  }

  private static int levenshtein(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
