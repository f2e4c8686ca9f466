package id.teladan.web.benchmark;

import id.teladan.benchmark.ComparisonView;
import id.teladan.benchmark.YearRange;
import id.teladan.region.RegionLevel;
import id.teladan.web.shared.Address;
import java.util.Arrays;
import java.util.List;

/**
 * What the address of a comparison asks for. Whatever cannot be read is ignored, so that an old
 * link still shows something.
 */
record ComparisonAddress(Address address) {

  List<String> values(String name) {
    return address.parameters().stream()
        .filter(p -> p.name().equals(name))
        .flatMap(p -> Arrays.stream(p.value().split(",")))
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .distinct()
        .toList();
  }

  Integer year(String name) {
    String text = address.first(name);
    return text != null && text.matches("\\d{4}") ? Integer.valueOf(text) : null;
  }

  YearRange years() {
    Integer single = year("year");
    Integer from = single == null ? year("fromYear") : single;
    Integer to = single == null ? year("toYear") : single;
    boolean backwards = from != null && to != null && from > to;
    return backwards ? new YearRange(to, from) : new YearRange(from, to);
  }

  /** The same figures for programs and spreadsheets. */
  String download(String indicator, String region, List<String> peers, String format) {
    Address rest =
        Address.of("/api/v1/benchmark").with("indicator", indicator).with("region", region);
    rest = rest.with("peers", String.join(",", peers));
    YearRange years = years();
    return rest.with("fromYear", years.from())
        .with("toYear", years.to())
        .with("format", format)
        .toString();
  }

  /** The same comparison by one indicator alone. */
  String alone(String indicator) {
    return address.without("indicator").plus("indicator", indicator).toString();
  }

  static String ranking(String indicator, RegionLevel level) {
    boolean usual = level == RegionLevel.PROVINCE || level == RegionLevel.NATION;
    return Address.of("/ranking")
        .with("indicator", indicator)
        .with("level", usual ? null : level)
        .toString();
  }

  /** From a gap to what may close it. */
  static String gap(String region, String indicator) {
    return Address.of("/gap").with("region", region).with("indicator", indicator).toString();
  }

  /** The picture of a comparison as a file. */
  String picture(
      String shape, String indicator, String region, List<String> peers, String language) {
    YearRange years = years();
    return Address.of("/api/v1/pictures/comparison/" + shape)
        .with("indicator", indicator)
        .with("region", region)
        .with("peers", String.join(",", peers))
        .with("fromYear", years.from())
        .with("toYear", years.to())
        .with("lang", language)
        .toString();
  }

  /** Where one indicator of a comparison leads on. */
  IndicatorSection.Links links(
      ComparisonView view, List<String> peers, boolean amongOthers, BenchmarkWords words) {
    String code = view.indicator().code();
    String region = view.region().code();
    String language = words.locale().getLanguage();
    boolean any = view.standing().own() != null;
    return new IndicatorSection.Links(
        amongOthers ? alone(code) : null,
        ranking(code, view.region().level()),
        view.indicator().affairs().isEmpty() ? null : gap(region, code),
        download(code, region, peers, "csv"),
        download(code, region, peers, "xlsx"),
        picture("lines", code, region, peers, language),
        any ? picture("dots", code, region, peers, language) : null,
        any ? picture("multiples", code, region, peers, language) : null);
  }
}
