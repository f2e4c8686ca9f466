package id.teladan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallerTest {
  private static final String KALTARA = "65";
  private static final String DKI = "31";

  @Test
  void aVisitorReadsWhatIsPublicAndNothingElse() {
    Caller visitor = Caller.visitor();

    for (Action action : Action.values()) {
      assertThat(visitor.couldEver(action))
          .as(action.name())
          .isEqualTo(action == Action.READ_PUBLIC);
    }
  }

  @Test
  void aContributorEditsTheSolutionsOfTheirOwnRegionOnly() {
    Caller contributor = caller(DKI, new Grant(Role.CONTRIBUTOR, DKI));

    assertThat(contributor.may(Action.EDIT_SOLUTION, DKI)).isTrue();
    assertThat(contributor.may(Action.EDIT_SOLUTION, KALTARA)).isFalse();
    assertThat(contributor.may(Action.REVIEW_SOLUTION, DKI)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Action.class,
      names = {"READ_VISIT", "READ_ADOPTION_DETAIL", "READ_PUBLIC"})
  void theNationalCoordinatorSeesEveryRegion(Action action) {
    assertThat(caller(null, new Grant(Role.NATIONAL_COORDINATOR, null)).may(action, KALTARA))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Action.class,
      names = {"EDIT_ADOPTION", "EDIT_VISIT", "WRITE_NOTE", "READ_NOTE", "EDIT_SOLUTION"})
  void theNationalCoordinatorChangesNothingAndReadsNoNotes(Action action) {
    assertThat(caller(null, new Grant(Role.NATIONAL_COORDINATOR, null)).may(action, KALTARA))
        .isFalse();
  }

  @Test
  void aRoleWithoutARegionReachesNoObjectWithoutARegion() {
    Caller contributor = caller(null, new Grant(Role.CONTRIBUTOR, null));

    assertThat(contributor.may(Action.EDIT_SOLUTION, null)).isFalse();
  }

  private static Caller caller(String region, Grant grant) {
    return new Caller(
        1L, "someone", "Someone", region, List.of(new Grant(Role.VISITOR, null), grant));
  }
}
