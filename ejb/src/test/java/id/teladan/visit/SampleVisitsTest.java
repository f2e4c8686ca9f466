package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.Json;
import id.teladan.solution.SolutionContent;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SampleVisitsTest {
  private final SampleVisits.SampleVisit[] sample =
      Json.resource("/sample/visits.json", SampleVisits.SampleVisit[].class);

  @Test
  void tellTheVisitThatTheNeedComesFrom() {
    assertThat(sample)
        .extracting(SampleVisits.SampleVisit::title)
        .contains("Kaltara ke DKI Jakarta, 13 Juli 2018");
  }

  @Test
  void areAllPublishedAndHaveASource() {
    assertThat(sample)
        .allSatisfy(
            each -> {
              assertThat(each.content().published()).isTrue();
              assertThat(each.source()).isNotBlank();
              assertThat(each.confidence()).isNotNull();
            });
  }

  @Test
  void keepTheRulesOfVisits() {
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      Validator validator = factory.getValidator();
      assertThat(sample)
          .allSatisfy(
              each -> {
                assertThat(validator.validate(each.content())).isEmpty();
                assertThat(each.findings())
                    .allSatisfy(f -> assertThat(validator.validate(f.content(null))).isEmpty());
              });
    }
  }

  @Test
  void nameSolutionsThatTheCatalogueHolds() {
    List<String> titles =
        Arrays.stream(Json.resource("/sample/solutions.json", SolutionContent[].class))
            .map(SolutionContent::title)
            .toList();

    assertThat(sample)
        .flatExtracting(SampleVisits.SampleVisit::findings)
        .extracting(SampleVisits.SampleFinding::solutionTitle)
        .filteredOn(Objects::nonNull)
        .isSubsetOf(titles);
  }
}
