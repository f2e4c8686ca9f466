package id.teladan.solution;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.identity.Caller;
import id.teladan.identity.Grant;
import id.teladan.identity.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SolutionPolicyTest {
  private static final Caller CURATOR = caller(7, Role.CURATOR, null);
  private static final Caller CONTRIBUTOR = caller(8, Role.CONTRIBUTOR, "31");
  private static final Caller STRANGER = caller(9, Role.CONTRIBUTOR, "65");

  @ParameterizedTest
  @CsvSource({
    "DRAFT, SUBMITTED, true, true",
    "DRAFT, PUBLISHED, false, false",
    "SUBMITTED, PUBLISHED, false, true",
    "SUBMITTED, DRAFT, true, true",
    "PUBLISHED, OUTDATED, false, true",
    "PUBLISHED, ARCHIVED, false, true",
    "PUBLISHED, DRAFT, false, false",
    "OUTDATED, PUBLISHED, false, true",
    "ARCHIVED, PUBLISHED, false, true",
    "ARCHIVED, DRAFT, false, false"
  })
  void theLifeOfASolution(
      SolutionStatus from, SolutionStatus to, boolean contributor, boolean curator) {
    SolutionView solution = solution(from, 8L);

    assertThat(SolutionPolicy.steps(CONTRIBUTOR, solution).contains(to)).isEqualTo(contributor);
    assertThat(SolutionPolicy.steps(CURATOR, solution).contains(to)).isEqualTo(curator);
    assertThat(SolutionPolicy.steps(STRANGER, solution)).isEmpty();
  }

  @Test
  void aCuratorPublishesWhatTheyEnteredThemselves() {
    assertThat(SolutionPolicy.steps(CURATOR, solution(SolutionStatus.DRAFT, 7L)))
        .contains(SolutionStatus.PUBLISHED);
  }

  @ParameterizedTest
  @EnumSource(
      value = SolutionStatus.class,
      names = {"DRAFT", "SUBMITTED", "ARCHIVED"})
  void whatIsNotPublicExistsForItsRegionAndTheCuratorsAlone(SolutionStatus status) {
    assertThat(SolutionPolicy.mayRead(Caller.visitor(), status, "31")).isFalse();
    assertThat(SolutionPolicy.mayRead(STRANGER, status, "31")).isFalse();
    assertThat(SolutionPolicy.mayRead(CONTRIBUTOR, status, "31")).isTrue();
    assertThat(SolutionPolicy.mayRead(CURATOR, status, "31")).isTrue();
  }

  private static Caller caller(long id, Role role, String region) {
    return new Caller(
        id,
        "someone",
        "Someone",
        region,
        List.of(
            new Grant(Role.VISITOR, null),
            new Grant(Role.OFFICIAL, region),
            new Grant(role, region)));
  }

  private static SolutionView solution(SolutionStatus status, Long createdBy) {
    return new SolutionView(
        1, 1, "x", status, createdBy, Instant.EPOCH, SampleContent.minimal("JAKI", "31"));
  }
}
