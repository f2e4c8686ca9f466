package id.teladan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine behind the port does. */
public abstract class CatalogueIndexContract {
  protected static final Viewer VISITOR = Viewer.visitor();
  protected static final Viewer OFFICIAL = Viewer.of("region:65");

  protected CatalogueIndex index;

  protected abstract CatalogueIndex open() throws Exception;

  /** How many references to readers are still held beside the serving one; 0 when none leaks. */
  protected abstract int heldReferences();

  @BeforeEach
  void begin() throws Exception {
    index = open();
  }

  @AfterEach
  void end() {
    if (index.state().health() != IndexState.Health.CLOSED) {
      assertThat(heldReferences()).isZero();
      index.close();
    }
  }

  protected void put(CatalogueDocument... documents) {
    index.apply(new Batch(List.of(documents), List.of()));
  }

  protected void putFew() {
    index.apply(new Batch(Samples.few(), List.of()));
  }

  protected SearchResults ask(Viewer viewer, String q) {
    return index.search().search(SearchRequest.of(viewer, q));
  }

  protected List<String> ids(Viewer viewer, String q) {
    return ask(viewer, q).hits().stream().map(Hit::id).toList();
  }

  private Map<String, Long> versions() {
    Map<String, Long> versions = new HashMap<>();
    index.versions(versions::put);
    return versions;
  }

  @Test
  void anEmptyIndexAnswers() {
    assertThat(ask(VISITOR, "pengaduan").total()).isZero();
    assertThat(ask(VISITOR, "").facets().get(Facet.KIND)).isEmpty();
    assertThat(index.search().suggest(VISITOR, "pe", 5)).isEmpty();
    assertThat(index.search().similar(VISITOR, "solution:1", 5)).isEmpty();
    assertThat(index.search().explain(SearchRequest.of(VISITOR, "x"), "solution:1").matches())
        .isFalse();
    assertThat(index.state().documents()).isZero();
    assertThat(index.state().needsRebuild()).isTrue();
  }

  @Test
  void whatIsAppliedIsVisible() {
    putFew();
    assertThat(ids(VISITOR, "jaki")).containsExactly("1");
    index.apply(Batch.delete("solution:1", 1));
    assertThat(ids(VISITOR, "jaki")).isEmpty();
    assertThat(index.state().documents()).isEqualTo(4);
  }

  @Test
  void applyingAgainChangesNothing() {
    putFew();
    putFew();
    assertThat(index.state().documents()).isEqualTo(5);
    assertThat(ask(VISITOR, "").total()).isEqualTo(4);
  }

  @Test
  void anOlderVersionNeverOverwritesANewerOne() {
    put(Samples.solution("1", 5, "Lima").build());
    put(Samples.solution("1", 4, "Empat").build());
    assertThat(ask(VISITOR, "").hits().get(0).title()).isEqualTo("Lima");
    index.apply(Batch.delete("solution:1", 4));
    assertThat(ask(VISITOR, "").total()).isEqualTo(1);
    index.apply(Batch.delete("solution:1", 5));
    put(Samples.solution("1", 5, "Lima").build());
    assertThat(ask(VISITOR, "").total()).isZero();
    put(Samples.solution("1", 6, "Enam").build());
    assertThat(ask(VISITOR, "").hits().get(0).title()).isEqualTo("Enam");
  }

  @Test
  void insideABatchTheHighestVersionWins() {
    index.apply(
        Batch.builder()
            .put(Samples.solution("1", 3, "Tiga").build())
            .put(Samples.solution("1", 2, "Dua").build())
            .put(Samples.solution("2", 2, "Dua").build())
            .delete("solution:2", 2)
            .put(Samples.solution("3", 3, "Tiga").build())
            .delete("solution:3", 2)
            .build());
    assertThat(versions()).containsOnly(Map.entry("solution:1", 3L), Map.entry("solution:3", 3L));
  }

  @Test
  void randomChangesEqualAModel() {
    long seed = Campaign.seed("randomChangesEqualAModel");
    Random random = new Random(seed);
    Map<String, Long> present = new HashMap<>();
    Map<String, Long> gone = new HashMap<>();
    int changes = Campaign.times("teladan.changes", 600, 10_000);
    for (int done = 0; done < changes; ) {
      Batch.Builder batch = Batch.builder();
      int size = 1 + random.nextInt(20);
      for (int i = 0; i < size; i++, done++) {
        String id = "" + random.nextInt(40);
        long version = random.nextInt(30);
        if (random.nextInt(4) == 0) {
          batch.delete("solution:" + id, version);
        } else {
          batch.put(Samples.random(id, version, random));
        }
      }
      Batch built = batch.build();
      index.apply(built);
      apply(built, present, gone);
      if (random.nextInt(10) == 0) {
        rebuildFrom(present);
        gone.clear();
      }
      assertThat(versions()).as("seed %s", seed).isEqualTo(present);
    }
    assertThat(ask(OFFICIAL, "").total()).isEqualTo(present.size());
  }

  private static void apply(Batch batch, Map<String, Long> present, Map<String, Long> gone) {
    for (Batch.Delete delete : batch.deletes()) {
      if (present.getOrDefault(delete.key(), -1L) <= delete.version()) {
        present.remove(delete.key());
      }
      gone.merge(delete.key(), delete.version(), Math::max);
    }
    for (CatalogueDocument put : batch.puts()) {
      if (gone.getOrDefault(put.key(), -1L) < put.version()) {
        present.merge(put.key(), put.version(), Math::max);
      }
    }
  }

  private void rebuildFrom(Map<String, Long> present) {
    Random random = new Random(1);
    index.rebuild(
        () ->
            present.entrySet().stream()
                .map(e -> Samples.random(e.getKey().substring(9), e.getValue(), random)),
        RebuildWatch.NONE);
  }

  @Test
  void aRebuildReplacesEverything() {
    putFew();
    RebuildReport report =
        index.rebuild(() -> Stream.of(Samples.solution("9", 1, "Baru").build()), RebuildWatch.NONE);
    assertThat(report.documents()).isEqualTo(1);
    assertThat(report.cancelled()).isFalse();
    assertThat(versions()).containsOnlyKeys("solution:9");
    assertThat(index.state().healthy()).isTrue();
    assertThat(index.state().generation()).isEqualTo(report.generation());
  }

  @Test
  void aCancelledRebuildChangesNothing() {
    putFew();
    long generation = index.state().generation();
    RebuildReport report = index.rebuild(Stream::empty, done -> false);
    assertThat(report.cancelled()).isTrue();
    assertThat(versions()).hasSize(5);
    assertThat(index.state().generation()).isEqualTo(generation);
    assertThat(index.state().rebuilding()).isFalse();
  }

  @Test
  void aFailingSourceLeavesTheLiveIndex() {
    putFew();
    assertThatThrownBy(
            () ->
                index.rebuild(
                    () ->
                        Stream.generate(
                            () -> {
                              throw new IllegalStateException("source");
                            }),
                    RebuildWatch.NONE))
        .isInstanceOf(IllegalStateException.class);
    assertThat(versions()).hasSize(5);
    assertThat(index.state().rebuilding()).isFalse();
    putFew();
  }

  @Test
  void changesDuringARebuildAreNotLost() {
    putFew();
    Stream<CatalogueDocument> source =
        IntStream.range(0, 50)
            .mapToObj(
                i -> {
                  if (i == 10) {
                    put(Samples.solution("r1", 9, "Sembilan").build());
                    put(Samples.solution("r40", 9, "Sembilan").build());
                    index.apply(Batch.delete("solution:r2", 7));
                    index.apply(Batch.delete("solution:r41", 7));
                    put(Samples.solution("r3", 0, "Nol").build());
                  }
                  return Samples.solution("r" + i, 1, "Satu").build();
                });
    index.rebuild(() -> source, RebuildWatch.NONE);
    Map<String, Long> versions = versions();
    assertThat(versions).hasSize(48).containsEntry("solution:r1", 9L);
    assertThat(versions).containsEntry("solution:r40", 9L).containsEntry("solution:r3", 1L);
    assertThat(versions).doesNotContainKeys("solution:r2", "solution:r41");
  }

  @Test
  void searchIsNeverEmptyDuringRebuilds() throws Exception {
    putFew();
    AtomicBoolean stop = new AtomicBoolean();
    AtomicInteger wrong = new AtomicInteger();
    AtomicInteger asked = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 2; t++) {
      Thread thread =
          new Thread(
              () -> {
                while (!stop.get()) {
                  asked.incrementAndGet();
                  if (ids(VISITOR, "jaki").size() != 1) {
                    wrong.incrementAndGet();
                  }
                }
              });
      thread.setUncaughtExceptionHandler((which, e) -> wrong.addAndGet(1000));
      thread.start();
      threads.add(thread);
    }
    for (int round = 0; round < 8; round++) {
      index.rebuild(() -> Samples.few().stream(), RebuildWatch.NONE);
      put(Samples.solution("1", 1 + round, "JAKI").build());
      index.rebuild(() -> Samples.few().stream(), RebuildWatch.NONE);
    }
    stop.set(true);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(wrong.get()).isZero();
    assertThat(asked.get()).isPositive();
  }

  @Test
  void readerReferencesReturnToZero() {
    putFew();
    for (int round = 0; round < 20; round++) {
      ask(VISITOR, "jaki");
      index.search().suggest(VISITOR, "ja", 5);
      index.search().similar(VISITOR, "solution:1", 5);
      index.search().explain(SearchRequest.of(VISITOR, "jaki"), "solution:1");
      versions();
      index.state();
      put(Samples.solution("1", 2 + round, "JAKI").build());
      assertThatThrownBy(
              () ->
                  index.versions(
                      (key, version) -> {
                        throw new IllegalStateException("who asks fails");
                      }))
          .isInstanceOf(IllegalStateException.class);
      index.rebuild(() -> Samples.few().stream(), done -> false);
    }
    assertThat(heldReferences()).isZero();
  }

  @Test
  void aDocumentGivenTwiceIsThereOnce() {
    putFew();
    Stream<CatalogueDocument> source =
        Stream.concat(
            IntStream.range(0, 300).mapToObj(i -> Samples.solution("r" + i, 1, "Satu").build()),
            IntStream.range(0, 300).mapToObj(i -> Samples.solution("r" + i / 2, 2, "Dua").build()));
    index.rebuild(() -> source, RebuildWatch.NONE);
    assertThat(versions()).hasSize(300).containsEntry("solution:r7", 2L);
    assertThat(ask(VISITOR, "dua").total()).isEqualTo(150);
  }

  @Test
  void onlyOneRebuildRunsAtATime() {
    putFew();
    index.rebuild(
        () -> {
          assertThat(index.state().rebuilding()).isTrue();
          assertThatThrownBy(() -> index.rebuild(Stream::empty, RebuildWatch.NONE))
              .isInstanceOf(IllegalStateException.class);
          return Samples.few().stream();
        },
        RebuildWatch.NONE);
    assertThat(versions()).hasSize(5);
  }

  @Test
  void aClosedIndexSaysSo() {
    index.close();
    assertThatThrownBy(() -> ask(VISITOR, "x")).isInstanceOf(IndexUnavailableException.class);
    assertThatThrownBy(this::putFew).isInstanceOf(IndexUnavailableException.class);
    assertThat(index.state().health()).isEqualTo(IndexState.Health.CLOSED);
  }
}
