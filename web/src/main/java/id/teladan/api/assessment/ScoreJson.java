package id.teladan.api.assessment;

import id.teladan.assessment.Rating;
import id.teladan.assessment.Score;
import id.teladan.assessment.Spbe.Aspect;
import id.teladan.assessment.Spbe.Domain;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * What follows from 47 levels, with the arithmetic.
 *
 * @param complete whether all levels stand; without them there is no index
 * @param index exact; null while a level is missing
 * @param shownIndex with two decimals
 * @param least the index if everything missing stood on 1
 * @param most the index if everything missing stood on 5
 * @param formula how the index is made of the aspects
 */
public record ScoreJson(
    boolean complete,
    int known,
    BigDecimal index,
    BigDecimal shownIndex,
    Rating rating,
    BigDecimal least,
    BigDecimal most,
    List<DomainJson> domains,
    List<AspectJson> aspects,
    String formula) {

  /** One domain. */
  public record DomainJson(
      Domain domain, BigDecimal weight, BigDecimal score, BigDecimal contribution) {}

  /**
   * One aspect.
   *
   * @param sum of its known levels
   * @param score sum by the number of indicators
   * @param contribution weight times score by 100
   */
  public record AspectJson(
      Aspect aspect,
      Domain domain,
      List<Integer> indicators,
      BigDecimal weight,
      int sum,
      int known,
      BigDecimal score,
      BigDecimal contribution) {}

  static ScoreJson of(Score score) {
    return new ScoreJson(
        score.isComplete(),
        score.known(),
        plain(score.index()),
        Score.shown(score.index()),
        score.rating(),
        Score.shown(score.least()),
        Score.shown(score.most()),
        score.domains().stream()
            .map(
                d ->
                    new DomainJson(
                        d.domain(), d.domain().weight(), plain(d.score()), plain(d.contribution())))
            .toList(),
        score.aspects().stream().map(ScoreJson::aspect).toList(),
        formula(score));
  }

  private static AspectJson aspect(Score.AspectScore a) {
    return new AspectJson(
        a.aspect(),
        a.aspect().domain(),
        a.aspect().indicators(),
        a.aspect().weight(),
        a.sum(),
        a.known(),
        plain(a.score()),
        plain(a.contribution()));
  }

  private static String formula(Score score) {
    return String.join(
        " + ",
        Arrays.stream(Aspect.values())
            .map(
                a -> {
                  Score.AspectScore own = score.aspects().get(a.ordinal());
                  return a.weight().toPlainString() + "% × " + own.sum() + "/" + a.size();
                })
            .toList());
  }

  private static BigDecimal plain(BigDecimal exact) {
    return exact == null
        ? null
        : exact.setScale(6, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
