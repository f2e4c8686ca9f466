package id.teladan.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.search.CatalogueDocument;
import id.teladan.search.CatalogueIndex;
import id.teladan.search.SearchRequest;
import id.teladan.search.Viewer;
import id.teladan.search.lucene.LuceneCatalogue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RebuildRunTest {
  private final RowsForTests rows = new RowsForTests();
  private CatalogueIndex index;

  @BeforeEach
  void fill() {
    index = LuceneCatalogue.inMemory();
    LongStream.rangeClosed(1, 30).forEach(id -> rows.versions.put(id, 1L));
    new RebuildRun(1).run(index, rows.sources());
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aRebuildTellsHowFarItIs() {
    RebuildRun run = new RebuildRun(2);
    assertThat(run.progress().isRunning()).isTrue();
    assertThat(run.progress().getPercent()).isZero();
    run.run(index, rows.sources());
    RebuildProgress end = run.progress();
    assertThat(end.state()).isEqualTo(WorkState.DONE);
    assertThat(end.done()).isEqualTo(30);
    assertThat(end.expected()).isEqualTo(30);
    assertThat(end.getPercent()).isEqualTo(100);
    assertThat(end.finishedAt()).isNotNull();
  }

  @Test
  void aCancelledRebuildLeavesTheOldIndexServingAndItIsNeverEmpty() throws InterruptedException {
    long generation = index.state().generation();
    CountDownLatch halfWay = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    RebuildRun run = new RebuildRun(2);
    Thread work = new Thread(() -> run.run(index, slow(halfWay, goOn)));
    work.start();
    assertThat(halfWay.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(found()).isEqualTo(30);
    assertThat(run.progress().done()).isPositive().isLessThan(30);
    assertThat(run.progress().getPercent()).isBetween(1, 99);

    run.cancel();
    goOn.countDown();
    work.join(10_000);

    assertThat(run.progress().state()).isEqualTo(WorkState.CANCELLED);
    assertThat(found()).isEqualTo(30);
    assertThat(index.state().generation()).isEqualTo(generation);
    assertThat(index.state().rebuilding()).isFalse();
  }

  @Test
  void aRebuildThatCannotReadTheDatabaseSaysSoAndChangesNothing() {
    RebuildRun run = new RebuildRun(2);
    run.run(
        index,
        new DocumentSources() {
          @Override
          long count() {
            throw new jakarta.ejb.EJBException("no database");
          }
        });
    assertThat(run.progress().state()).isEqualTo(WorkState.FAILED);
    assertThat(run.progress().problem()).contains("no database");
    assertThat(found()).isEqualTo(30);
  }

  private long found() {
    return index.search().search(SearchRequest.of(Viewer.visitor(), "praktik")).total();
  }

  private DocumentSources slow(CountDownLatch halfWay, CountDownLatch goOn) {
    DocumentSources all = rows.sources();
    return new DocumentSources() {
      @Override
      long count() {
        return all.count();
      }

      @Override
      Stream<CatalogueDocument> all() {
        return all.all()
            .peek(
                document -> {
                  if (document.key().equals("solution:15")) {
                    halfWay.countDown();
                    await(goOn);
                  }
                });
      }
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
