package id.teladan.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.discovery.Difference;
import id.teladan.discovery.Discovery;
import id.teladan.discovery.IndexAudit;
import id.teladan.discovery.IndexAuditReport;
import id.teladan.discovery.IndexOwner;
import id.teladan.discovery.SearchQuery;
import id.teladan.discovery.WorkState;
import id.teladan.identity.CurrentCaller;
import id.teladan.search.Batch;
import id.teladan.shared.Json;
import id.teladan.shared.PageRequest;
import id.teladan.solution.SolutionContent;
import id.teladan.solution.SolutionEditing;
import id.teladan.solution.SolutionView;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An entry that the index lost is found by the audit and brought back, on either database. */
@ExtendWith(ArquillianExtension.class)
class IndexRepairIT {
  @Inject private SolutionEditing editing;
  @Inject private Discovery discovery;
  @Inject private IndexAudit audit;
  @Inject private IndexOwner owner;
  @Inject private CurrentCaller caller;

  @Test
  void whatTheIndexLostIsFoundAndBroughtBack() {
    caller.become("contributor.dki");
    SolutionView lost = editing.create(content("hilangindeks"));
    SolutionView kept = editing.create(content("tetapindeks"));
    until(() -> found("hilangindeks") == 1 && found("tetapindeks") == 1);
    String key = "solution:" + lost.id();
    owner.index().apply(Batch.delete(key, lost.version()));
    assertThat(found("hilangindeks")).isZero();

    IndexAuditReport seen = audited(false);
    assertThat(seen.differences()).extracting(Difference::key).containsExactly(key);
    assertThat(seen.differences().get(0).getKind()).isEqualTo("MISSING");
    assertThat(found("hilangindeks")).as("only to look").isZero();

    IndexAuditReport repaired = audited(true);
    assertThat(repaired.differing()).isEqualTo(1);
    assertThat(repaired.remaining()).isZero();
    assertThat(found("hilangindeks")).isEqualTo(1);
    assertThat(audited(false).differing()).isZero();
    editing.delete(lost.id(), lost.version());
    editing.delete(kept.id(), kept.version());
  }

  private IndexAuditReport audited(boolean repair) {
    until(() -> audit.start(repair));
    until(() -> audit.report().state() != WorkState.RUNNING);
    assertThat(audit.report().problem()).isNull();
    return audit.report();
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

  private static void until(BooleanSupplier so) {
    long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
    while (!so.getAsBoolean()) {
      assertThat(System.nanoTime()).as("still not so after 15 s").isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }
}
