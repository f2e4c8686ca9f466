package id.teladan.request;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.identity.Caller;
import id.teladan.identity.Grant;
import id.teladan.identity.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kaltara (65) asks DKI Jakarta (31); Jawa Barat (32) is a stranger. */
class RequestPolicyTest {

  /** Who: read a draft, read it once sent, write the draft, send it, answer it. */
  @ParameterizedTest
  @CsvSource({
    "65, ,                     true,  true,  true,  false, false",
    "65, COORDINATOR,          true,  true,  true,  true,  false",
    "65, CONTRIBUTOR,          true,  true,  true,  false, false",
    "31, ,                     false, true,  false, false, false",
    "31, CONTRIBUTOR,          false, true,  false, false, false",
    "31, COORDINATOR,          false, true,  false, false, true",
    "32, ,                     false, false, false, false, false",
    "32, COORDINATOR,          false, false, false, false, false",
    "  , NATIONAL_COORDINATOR, true,  true,  false, false, false",
    "  , CURATOR,              false, false, false, false, false",
    "  , ADMINISTRATOR,        false, false, false, false, false"
  })
  void whoMayWhat(
      String region,
      Role role,
      boolean draft,
      boolean sent,
      boolean writes,
      boolean sends,
      boolean answers) {
    Caller caller = person(region, role);

    assertThat(RequestPolicy.mayRead(caller, request(RequestStatus.DRAFT))).isEqualTo(draft);
    assertThat(RequestPolicy.mayRead(caller, request(RequestStatus.SENT))).isEqualTo(sent);
    assertThat(RequestPolicy.mayWrite(caller, request(RequestStatus.DRAFT))).isEqualTo(writes);
    assertThat(RequestPolicy.maySend(caller, request(RequestStatus.DRAFT))).isEqualTo(sends);
    assertThat(RequestPolicy.mayAnswer(caller, request(RequestStatus.SENT))).isEqualTo(answers);
    assertThat(RequestPolicy.mayAnswer(caller, request(RequestStatus.DRAFT))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"DRAFT", "SENT", "ACCEPTED", "ANSWERED"})
  void whoIsNotSignedInReadsNone(RequestStatus status) {
    assertThat(RequestPolicy.mayRead(Caller.visitor(), request(status))).isFalse();
  }

  private static RequestView request(RequestStatus status) {
    RequestContent content =
        new RequestContent("65", "31", null, null, "Belajar", null, null, null, 10, null);
    return new RequestView(
        1, 1, status, List.of(), null, null, 7L, Instant.EPOCH, Instant.EPOCH, null, content);
  }

  private static Caller person(String region, Role role) {
    List<Grant> grants = new ArrayList<>();
    grants.add(new Grant(Role.VISITOR, null));
    grants.add(new Grant(Role.OFFICIAL, region));
    if (role != null) {
      grants.add(new Grant(role, region));
    }
    return new Caller(1L, "someone", "Someone", region, grants);
  }
}
