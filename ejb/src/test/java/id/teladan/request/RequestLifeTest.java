package id.teladan.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequestLifeTest {

  @ParameterizedTest
  @CsvSource({
    "DRAFT, VISITOR, SENT",
    "DRAFT, HOST, ''",
    "SENT, VISITOR, WITHDRAWN",
    "SENT, HOST, ACCEPTED DATES_PROPOSED ANSWERED DECLINED",
    "DATES_PROPOSED, VISITOR, ACCEPTED SENT WITHDRAWN",
    "DATES_PROPOSED, HOST, DATES_PROPOSED ANSWERED DECLINED",
    "ANSWERED, VISITOR, SENT WITHDRAWN",
    "ANSWERED, HOST, ANSWERED",
    "ACCEPTED, VISITOR, ''",
    "ACCEPTED, HOST, ''",
    "DECLINED, VISITOR, ''",
    "DECLINED, HOST, ''",
    "WITHDRAWN, VISITOR, ''",
    "WITHDRAWN, HOST, ''"
  })
  void whoMayTakeItWhere(RequestStatus now, Side side, String expected) {
    assertThat(String.join(" ", RequestLife.next(now, side).stream().map(Enum::name).toList()))
        .isEqualTo(expected);
  }

  /** Else a request would wait for somebody who can do nothing. */
  @ParameterizedTest
  @EnumSource(RequestStatus.class)
  void whoseTurnItIsCanDoSomething(RequestStatus now) {
    Side turn = RequestLife.turn(now);
    if (turn == null) {
      assertThat(Arrays.stream(Side.values()).flatMap(s -> RequestLife.next(now, s).stream()))
          .isEmpty();
    } else {
      assertThat(RequestLife.next(now, turn)).isNotEmpty();
    }
  }

  @Test
  void everyStateCanBeReached() {
    Set<RequestStatus> seen = EnumSet.of(RequestStatus.DRAFT);
    for (int i = 0; i < RequestStatus.values().length; i++) {
      for (RequestStatus status : EnumSet.copyOf(seen)) {
        for (Side side : Side.values()) {
          seen.addAll(RequestLife.next(status, side));
        }
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(RequestStatus.values());
  }
}
