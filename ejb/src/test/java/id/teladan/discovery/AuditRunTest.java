package id.teladan.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.search.Batch;
import id.teladan.search.CatalogueIndex;
import id.teladan.search.lucene.LuceneCatalogue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The comparison of index and database, and the repair. */
class AuditRunTest {
  private final RowsForTests rows = new RowsForTests();
  private final Set<Long> waiting = new HashSet<>();
  private CatalogueIndex index;

  @BeforeEach
  void fill() {
    index = LuceneCatalogue.inMemory();
    LongStream.rangeClosed(1, 450).forEach(id -> rows.versions.put(id, 3L));
    new RebuildRun(1).run(index, rows.sources());
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void whatIsEqualIsNoDifference() {
    IndexAuditReport report = audit(null);
    assertThat(report.state()).isEqualTo(WorkState.DONE);
    assertThat(report.checked()).isEqualTo(450);
    assertThat(report.differing()).isZero();
  }

  @Test
  void whatIsMissingOldOrTooMuchIsFound() {
    damage();
    IndexAuditReport report = audit(null);
    assertThat(report.differences())
        .extracting(d -> d.key() + " " + d.getKind())
        .containsExactly("solution:2 MISSING", "solution:3 VERSION", "solution:4 SURPLUS");
    assertThat(report.repair()).isEqualTo(IndexAuditReport.Repair.NONE);
    assertThat(report.remaining()).isEqualTo(3);
  }

  @Test
  void aChangeOnItsWayIsNoDifference() {
    damage();
    waiting.addAll(List.of(2L, 3L, 4L));
    assertThat(audit(null).differing()).isZero();
  }

  @Test
  void entriesThatMissedTheirChangeAreBroughtAgain() {
    rows.versions.put(3L, 4L);
    rows.versions.put(900L, 1L);
    rows.versions.remove(4L);
    IndexAuditReport report = audit(new Remedy());
    assertThat(report.differing()).isEqualTo(3);
    assertThat(report.repair()).isEqualTo(IndexAuditReport.Repair.ENTRIES);
    assertThat(report.remaining()).isZero();
    assertThat(audit(null).differing()).isZero();
  }

  @Test
  void whereTheIndexBelievesToBeAheadItIsBuiltAnew() {
    damage();
    IndexAuditReport report = audit(new Remedy());
    assertThat(report.differing()).isEqualTo(3);
    assertThat(report.repair()).isEqualTo(IndexAuditReport.Repair.REBUILD);
    assertThat(report.remaining()).isZero();
    assertThat(audit(null).differing()).isZero();
  }

  @Test
  void aClosedIndexMakesAFailureAndNoReport() {
    index.close();
    IndexAuditReport report = audit(null);
    assertThat(report.state()).isEqualTo(WorkState.FAILED);
    assertThat(report.problem()).isNotEmpty();
  }

  /** One is gone from the index by a deletion that nobody made, one is old, one is too much. */
  private void damage() {
    index.apply(Batch.delete("solution:2", 3));
    rows.versions.put(3L, 4L);
    rows.versions.remove(4L);
  }

  private IndexAuditReport audit(AuditRun.Remedy remedy) {
    AuditRun run =
        new AuditRun(1, new Comparison(index, List.of(rows), (kind, id) -> waiting.contains(id)));
    run.run(remedy);
    return run.report();
  }

  private final class Remedy implements AuditRun.Remedy {
    @Override
    public void bringAgain(List<Difference> differences) {
      Batch.Builder batch = Batch.builder();
      for (Difference difference : differences) {
        long id = Comparison.id(difference.key());
        if (rows.versions.containsKey(id)) {
          rows.documents(List.of(id)).forEach(batch::put);
        } else {
          batch.delete(difference.key(), Long.MAX_VALUE);
        }
      }
      index.apply(batch.build());
    }

    @Override
    public void rebuild() {
      new RebuildRun(2).run(index, rows.sources());
    }
  }
}
