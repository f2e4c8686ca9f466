package id.teladan.api.benchmark;

import id.teladan.benchmark.Better;
import id.teladan.benchmark.Edition;
import id.teladan.benchmark.Framework;
import id.teladan.benchmark.IndicatorView;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is measured, as REST shows it.
 *
 * @param unit what the figures count, as the source says it
 * @param unitName the same in Indonesian
 * @param better which direction is the good one
 * @param affairs codes of the affairs that work on it
 * @param licence null when its source says nothing
 * @param lowest no figure can be smaller; null without a bound
 * @param highest no figure can be larger; null without a bound
 * @param frameworks methods that figures of it are never joined across
 * @param editions the years and ways of measuring it has figures for, the oldest first
 */
public record IndicatorJson(
    String code,
    String name,
    String nameEn,
    String unit,
    String unitName,
    int decimals,
    Better better,
    String source,
    String note,
    String noteEn,
    List<String> affairs,
    String definition,
    String definitionEn,
    String licence,
    BigDecimal lowest,
    BigDecimal highest,
    List<Framework> frameworks,
    List<EditionJson> editions) {

  /** Figures that may be ranked together. */
  public record EditionJson(int year, String framework, String period) {

    static EditionJson of(Edition edition) {
      return new EditionJson(
          edition.year(), edition.measure().framework(), edition.measure().period());
    }
  }

  static IndicatorJson of(IndicatorView indicator, List<Edition> editions) {
    return new IndicatorJson(
        indicator.code(),
        indicator.name().indonesian(),
        indicator.name().english(),
        indicator.unit().english(),
        indicator.unit().indonesian(),
        indicator.decimals(),
        indicator.better(),
        indicator.source(),
        indicator.note().indonesian(),
        indicator.note().english(),
        indicator.affairs(),
        indicator.facts().definition().indonesian(),
        indicator.facts().definition().english(),
        indicator.facts().licence(),
        indicator.facts().lowest(),
        indicator.facts().highest(),
        indicator.facts().frameworks(),
        editions.stream().map(EditionJson::of).toList());
  }
}
