package id.teladan.solution;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.Json;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleCatalogueTest {
  private final SolutionContent[] sample =
      Json.resource("/sample/solutions.json", SolutionContent[].class);

  @Test
  void holdsAtLeastFortyRealSolutionsEachWithItsSource() {
    assertThat(sample).hasSizeGreaterThanOrEqualTo(40);
    assertThat(sample)
        .allSatisfy(
            each -> {
              assertThat(each.sources()).isNotEmpty();
              assertThat(each.sources()).allSatisfy(s -> assertThat(s.confidence()).isNotNull());
            });
  }

  @Test
  void keepsTheRulesOfTheCatalogue() {
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      Validator validator = factory.getValidator();
      assertThat(sample).allSatisfy(each -> assertThat(validator.validate(each)).isEmpty());
    }
  }

  @Test
  void readsBackWhole() {
    List<SolutionContent> again =
        Arrays.stream(sample)
            .map(each -> Json.read(Json.write(each), SolutionContent.class))
            .toList();

    assertThat(again).containsExactly(sample);
  }
}
