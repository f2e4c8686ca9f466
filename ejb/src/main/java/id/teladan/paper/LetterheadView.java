package id.teladan.paper;

import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The letterhead of a region; one that nobody has set has the region's name alone.
 *
 * @param id null while nobody has set it
 * @param version 0 while nobody has set it
 * @param logo the file of the emblem; null for none
 */
public record LetterheadView(
    Long id, String regionCode, int version, Long logo, LetterheadContent content) {

  static LetterheadView unset(RegionView region) {
    String name =
        region.level() == RegionLevel.PROVINCE && !region.name().startsWith("Provinsi")
            ? "Pemerintah Provinsi " + region.name()
            : "Pemerintah " + region.name();
    return new LetterheadView(
        null,
        region.code(),
        0,
        null,
        new LetterheadContent(name, null, null, null, null, null, null));
  }

  LetterheadView with(Long emblem) {
    return new LetterheadView(id, regionCode, version, emblem, content);
  }

  /** In capitals, the government first. */
  List<String> lines() {
    return given(content.government(), content.unit())
        .map(line -> line.toUpperCase(Locale.ROOT))
        .toList();
  }

  List<String> addressLines() {
    return given(content.address(), content.contact()).flatMap(String::lines).toList();
  }

  private static Stream<String> given(String... texts) {
    return Stream.of(texts).filter(Objects::nonNull).filter(text -> !text.isBlank());
  }

  public String getPlace() {
    return content.place();
  }

  public String getSigner() {
    return content.signer();
  }

  public Long getLogo() {
    return logo;
  }
}
