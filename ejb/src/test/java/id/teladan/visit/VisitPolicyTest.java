package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.identity.Caller;
import id.teladan.identity.Grant;
import id.teladan.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitPolicyTest {
  private static final String KALTARA = "65";
  private static final String DKI = "31";
  private static final long MEMBER = 1;

  private static final Map<String, Caller> PEOPLE =
      Map.ofEntries(
          Map.entry("visitor", Caller.visitor()),
          Map.entry("member", person(MEMBER, KALTARA, null)),
          Map.entry("official", person(2, KALTARA, null)),
          Map.entry("coordinator", person(3, KALTARA, Role.COORDINATOR)),
          Map.entry("contributor", person(4, KALTARA, Role.CONTRIBUTOR)),
          Map.entry("host official", person(5, DKI, null)),
          Map.entry("host contributor", person(6, DKI, Role.CONTRIBUTOR)),
          Map.entry("host coordinator", person(7, DKI, Role.COORDINATOR)),
          Map.entry("stranger", person(8, "32", Role.COORDINATOR)),
          Map.entry("national", person(9, null, Role.NATIONAL_COORDINATOR)),
          Map.entry("curator", person(10, null, Role.CURATOR)),
          Map.entry("admin", person(11, null, Role.ADMINISTRATOR)));

  /** Who: read a private one, a private one with something shared, all of it, notes, edit. */
  @ParameterizedTest
  @CsvSource({
    "visitor,          false, false, false, false, false",
    "member,           true,  true,  true,  true,  false",
    "official,         true,  true,  true,  false, false",
    "coordinator,      true,  true,  true,  true,  true",
    "contributor,      true,  true,  true,  false, false",
    "host official,    false, false, false, false, false",
    "host contributor, false, true,  false, false, false",
    "host coordinator, false, true,  false, false, false",
    "stranger,         false, false, false, false, false",
    "national,         true,  true,  true,  false, false",
    "curator,          false, false, false, false, false",
    "admin,            false, false, false, false, false"
  })
  void whoSeesWhatOfAVisit(
      String who, boolean reads, boolean readsShared, boolean whole, boolean notes, boolean edits) {
    Caller caller = PEOPLE.get(who);

    assertThat(VisitPolicy.mayRead(caller, visit(false, false))).isEqualTo(reads);
    assertThat(VisitPolicy.mayRead(caller, visit(false, true))).isEqualTo(readsShared);
    assertThat(VisitPolicy.mayReadWhole(caller, visit(true, true))).isEqualTo(whole);
    assertThat(VisitPolicy.mayEdit(caller, visit(true, true))).isEqualTo(edits);
    for (VisitParties visit : List.of(visit(false, false), visit(true, true))) {
      assertThat(VisitPolicy.mayReadNotes(caller, visit)).isEqualTo(notes);
      assertThat(VisitPolicy.mayWriteNotes(caller, visit)).isEqualTo(notes);
      assertThat(VisitPolicy.mayWriteFindings(caller, visit)).isEqualTo(notes);
      assertThat(VisitPolicy.mayWriteFollowUps(caller, visit)).isEqualTo(notes);
    }
  }

  @Test
  void everybodyReadsAPublishedVisit() {
    assertThat(PEOPLE.values()).allMatch(caller -> VisitPolicy.mayRead(caller, visit(true, false)));
  }

  @ParameterizedTest
  @CsvSource({
    // who, internal, shared, seen while private, seen when published
    "visitor,          false, false, false, true",
    "visitor,          true,  false, false, false",
    "visitor,          true,  true,  false, false",
    "host contributor, false, false, false, true",
    "host contributor, true,  false, false, false",
    "host contributor, true,  true,  true,  true",
    "stranger,         true,  true,  false, false",
    "admin,            true,  true,  false, false",
    "official,         true,  false, true,  true",
    "national,         true,  false, true,  true",
    "member,           true,  false, true,  true"
  })
  void whoSeesAFinding(
      String who, boolean internal, boolean shared, boolean whilePrivate, boolean published) {
    Caller caller = PEOPLE.get(who);
    FindingContent finding = finding(internal, shared);

    assertThat(VisitPolicy.maySee(caller, visit(false, shared), finding)).isEqualTo(whilePrivate);
    assertThat(VisitPolicy.maySee(caller, visit(true, shared), finding)).isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource({
    "host contributor, true",
    "host coordinator, true",
    "host official,    false",
    "coordinator,      false",
    "member,           false",
    "stranger,         false",
    "admin,            false"
  })
  void onlyTheHostCommentsAndOnlyOnWhatWasShared(String who, boolean comments) {
    Caller caller = PEOPLE.get(who);

    assertThat(VisitPolicy.mayComment(caller, visit(true, true), finding(false, true)))
        .isEqualTo(comments);
    assertThat(VisitPolicy.mayComment(caller, visit(true, true), finding(false, false))).isFalse();
  }

  @Test
  void aSharedFindingDoesNotOpenTheAgendaToTheHost() {
    Caller host = PEOPLE.get("host coordinator");
    VisitParties told = visit(false, true);
    VisitParties agreed = new VisitParties(KALTARA, DKI, false, Set.of(MEMBER), true, true);

    assertThat(VisitPolicy.mayReadAgenda(host, told)).isFalse();
    assertThat(VisitPolicy.mayWriteSessions(host, told)).isFalse();
    assertThat(VisitPolicy.mayReadAgenda(host, agreed)).isTrue();
    assertThat(VisitPolicy.mayWriteSessions(host, agreed)).isTrue();
  }

  @Test
  void amongTheTeamOfAnotherVisitIsNobody() {
    VisitParties another = new VisitParties("33", DKI, false, Set.of(99L), false, false);

    assertThat(VisitPolicy.mayRead(PEOPLE.get("member"), another)).isFalse();
    assertThat(VisitPolicy.mayReadNotes(PEOPLE.get("member"), another)).isFalse();
  }

  private static VisitParties visit(boolean published, boolean shared) {
    return new VisitParties(KALTARA, DKI, published, Set.of(MEMBER), shared, false);
  }

  static FindingContent finding(boolean internal, boolean shared) {
    return new FindingContent(
        "Satu pintu",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of("note"),
        internal,
        shared);
  }

  private static Caller person(long id, String region, Role role) {
    List<Grant> grants = new ArrayList<>();
    grants.add(new Grant(Role.VISITOR, null));
    grants.add(new Grant(Role.OFFICIAL, region));
    if (role != null) {
      grants.add(new Grant(role, region));
    }
    return new Caller(id, "someone", "Someone", region, grants);
  }
}
