package id.teladan.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.discovery.Discovery;
import id.teladan.discovery.SearchQuery;
import id.teladan.identity.CurrentCaller;
import id.teladan.outbox.OutboxClaims;
import id.teladan.shared.Json;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.PageRequest;
import id.teladan.solution.SolutionContent;
import id.teladan.solution.SolutionEditing;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionView;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Write, outbox, index, search, inside the server, on either database. */
@ExtendWith(ArquillianExtension.class)
class WritePathIT {
  @Inject private SolutionEditing editing;
  @Inject private SolutionReading reading;
  @Inject private Discovery discovery;
  @Inject private OutboxClaims outbox;
  @Inject private CurrentCaller caller;
  @Resource private UserTransaction transaction;

  @Test
  void whatIsCommittedIsFoundAndItsTaskIsGone() {
    caller.become("contributor.dki");
    SolutionView created = editing.create(content("sungsangkomit"));

    until(() -> found("sungsangkomit") == 1);
    until(() -> outbox.depth() == 0);
    assertThat(reading.get(created.id()).content().title()).isEqualTo("sungsangkomit");
    editing.delete(created.id(), created.version());
    until(() -> found("sungsangkomit") == 0);
  }

  @Test
  void whatIsRolledBackLeavesNoRowNoTaskAndNoHit() throws Exception {
    caller.become("contributor.dki");
    until(() -> outbox.depth() == 0);
    transaction.begin();
    SolutionView created = editing.create(content("sungsangbatal"));
    assertThat(outbox.depth()).isEqualTo(1);
    transaction.rollback();

    assertThat(outbox.depth()).isZero();
    assertThat(reading.summaries(java.util.List.of(created.id()))).isEmpty();
    assertThat(found("sungsangbatal")).isZero();
  }

  @Test
  void whoMayNotIsStoppedBeforeAnythingHappens() {
    caller.become("official.kaltara");

    assertThatThrownBy(() -> editing.create(content("sungsangtolak")))
        .isInstanceOf(NotAllowedException.class);
    assertThat(found("sungsangtolak")).isZero();
  }

  private long found(String word) {
    return discovery.search(new SearchQuery(word, Map.of(), null, PageRequest.first(10))).total();
  }

  private static SolutionContent content(String title) {
    String json =
        """
        {"kind":"PRACTICE","title":"%s","summary":"Ringkasan","audience":"PUBLIC",
         "mainAffair":"2.16","regionCode":"31"}
        """;
    return Json.read(json.formatted(title), SolutionContent.class);
  }

  private static void until(java.util.function.BooleanSupplier so) {
    long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
    while (!so.getAsBoolean()) {
      assertThat(System.nanoTime()).as("still not so after 15 s").isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }
}
