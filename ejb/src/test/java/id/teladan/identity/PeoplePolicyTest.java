package id.teladan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A coordinator's reach ends at the region and below the nation. */
class PeoplePolicyTest {
  private static final Caller COORDINATOR = caller(Role.COORDINATOR, "65");
  private static final Caller ADMINISTRATOR = caller(Role.ADMINISTRATOR, null);

  @Test
  void aCoordinatorReachesThePeopleOfTheRegionAlone() {
    assertThat(PeoplePolicy.reaches(COORDINATOR, person("65", PersonState.ACTIVE))).isTrue();
    assertThat(PeoplePolicy.reaches(COORDINATOR, person("31", PersonState.ACTIVE))).isFalse();
    assertThat(PeoplePolicy.reaches(COORDINATOR, person(null, PersonState.ACTIVE))).isFalse();
    assertThat(PeoplePolicy.reaches(COORDINATOR, person("65", PersonState.ERASED))).isFalse();
    for (Role national : List.of(Role.CURATOR, Role.ADMINISTRATOR, Role.NATIONAL_COORDINATOR)) {
      assertThat(PeoplePolicy.reaches(COORDINATOR, person("65", PersonState.ACTIVE, national)))
          .as(national.name())
          .isFalse();
    }
    assertThat(PeoplePolicy.reaches(ADMINISTRATOR, person("31", PersonState.ERASED))).isTrue();
  }

  @Test
  void onlyTheAdministratorGivesNationalRoles() {
    assertThat(PeoplePolicy.grantable(COORDINATOR))
        .containsExactlyInAnyOrder(Role.CONTRIBUTOR, Role.COORDINATOR);
    assertThat(PeoplePolicy.grantable(ADMINISTRATOR))
        .contains(Role.ADMINISTRATOR, Role.CURATOR)
        .doesNotContain(Role.VISITOR, Role.OFFICIAL, Role.TEAM_MEMBER);
  }

  private static Caller caller(Role role, String region) {
    return new Caller(1L, "x", "X", region, List.of(new Grant(role, region)));
  }

  private static PersonView person(String region, PersonState state, Role... roles) {
    PersonContent content = new PersonContent("y", "Y", null, region, List.of(roles), "id");
    return new PersonView(2, 1, "y", state, null, content);
  }
}
