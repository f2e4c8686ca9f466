package id.teladan.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.assessment.Score.AspectScore;
import id.teladan.assessment.Spbe.Aspect;
import id.teladan.assessment.Spbe.Domain;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of the index, against figures worked out by hand. */
class ScoreTest {
  /**
   * Worked out by hand: aspects 3; 2.5; 3; 4; 2; 1; 4.5; 4. Index 0.39 + 0.25 + 0.30 + 0.20 + 0.24
   * + 0.045 + 1.2375 + 0.72 = 3.3825.
   */
  private static final Score EXAMPLE =
      score("3333333333", "2233", "3333", "44", "11223322", "111", "4444455555", "334455");

  private static Score score(String... aspects) {
    String digits = String.join("", aspects);
    Map<Integer, Integer> levels = new HashMap<>();
    for (int i = 0; i < digits.length(); i++) {
      levels.put(i + 1, digits.charAt(i) - '0');
    }
    return new Score(levels);
  }

  @Test
  void theWeightsAreTheWhole() {
    assertThat(Arrays.stream(Domain.values()).map(Domain::weight).reduce(BigDecimal::add))
        .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("100"));
    assertThat(Arrays.stream(Aspect.values()).flatMap(a -> a.indicators().stream()))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 47).boxed().toList());
    assertThat(Domain.GOVERNANCE.weight()).isEqualByComparingTo("25");
    assertThat(Domain.MANAGEMENT.weight()).isEqualByComparingTo("16.5");
    assertThat(Domain.SERVICE.weight()).isEqualByComparingTo("45.5");
  }

  @Test
  void computesIndexDomainsAndAspects() {
    assertThat(EXAMPLE.index()).isEqualByComparingTo("3.3825");
    assertThat(EXAMPLE.rating()).isEqualTo(Rating.GOOD);
    assertThat(EXAMPLE.aspects())
        .extracting(a -> a.score().stripTrailingZeros().toPlainString())
        .containsExactly("3", "2.5", "3", "4", "2", "1", "4.5", "4");
    assertThat(EXAMPLE.domains())
        .extracting(d -> Score.shown(d.score()).toPlainString())
        .as("3; (10*2.5 + 10*3 + 5*4)/25; (12*2 + 4.5*1)/16.5; (27.5*4.5 + 18*4)/45.5")
        .containsExactly("3.00", "3.00", "1.73", "4.30");
    AspectScore practice = EXAMPLE.aspects().get(4);
    assertThat(practice.sum()).isEqualTo(16);
    assertThat(practice.contribution()).isEqualByComparingTo("0.24");
  }

  @Test
  void saysWhatWouldHappen() {
    assertThat(EXAMPLE.with(Map.of(26, 4)).index()).isEqualByComparingTo("3.3975");
    assertThat(Score.step(26)).isEqualByComparingTo("0.015");
    assertThat(EXAMPLE.with(Map.of(26, 4, 29, 4)).index()).isEqualByComparingTo("3.4425");
    assertThat(EXAMPLE.index()).as("nothing is stored").isEqualByComparingTo("3.3825");
  }

  @Test
  void everyLevelTheSameIsThatLevel() {
    for (int level = 1; level <= 5; level++) {
      String digit = String.valueOf(level);
      assertThat(score(digit.repeat(47)).index()).isEqualByComparingTo(digit);
    }
  }

  @Test
  void makesNothingUpForMissingLevels() {
    Score score = score("3".repeat(45));
    assertThat(score.index()).isNull();
    assertThat(score.rating()).isNull();
    assertThat(score.aspects().get(7).score()).isNull();
    assertThat(score.aspects().get(7).known()).isEqualTo(4);
    assertThat(score.domains().get(3).score()).isNull();
    assertThat(score.domains().get(0).score()).isEqualByComparingTo("3");
    assertThat(score.least()).as("3 - 18 % of 4/6").isEqualByComparingTo("2.88");
    assertThat(score.most()).isEqualByComparingTo("3.12");
  }

  @ParameterizedTest
  @CsvSource({
    "4.2,EXCELLENT",
    "4.1999,VERY_GOOD",
    "3.5,VERY_GOOD",
    "3.4999,GOOD",
    "2.6,GOOD",
    "2.5999,FAIR",
    "1.8,FAIR",
    "1.7999,POOR",
    "1,POOR"
  })
  void ratesByTheExactIndex(BigDecimal index, Rating rating) {
    assertThat(Rating.of(index)).isEqualTo(rating);
  }
}
