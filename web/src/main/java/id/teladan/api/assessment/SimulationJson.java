package id.teladan.api.assessment;

import id.teladan.assessment.AssessmentView;
import id.teladan.assessment.Score;
import id.teladan.assessment.WhatIf;
import java.math.BigDecimal;
import java.util.List;

/**
 * What would become of a self-assessment if some levels were others. Nothing is stored.
 *
 * @param changes the levels tried
 * @param difference of the indexes; null while a level is missing
 */
public record SimulationJson(
    List<ChangeJson> changes, ScoreJson before, ScoreJson after, BigDecimal difference) {

  /** One level tried. */
  public record ChangeJson(int indicator, Integer from, int to) {}

  static SimulationJson of(AssessmentView view, WhatIf changes) {
    Score before = view.score();
    Score after = before.with(changes.levels());
    BigDecimal difference =
        before.index() == null ? null : after.index().subtract(before.index()).stripTrailingZeros();
    return new SimulationJson(
        changes.levels().entrySet().stream()
            .map(e -> new ChangeJson(e.getKey(), before.level(e.getKey()), e.getValue()))
            .toList(),
        ScoreJson.of(before),
        ScoreJson.of(after),
        difference);
  }
}
