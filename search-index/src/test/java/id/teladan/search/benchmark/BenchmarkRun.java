package id.teladan.search.benchmark;

import id.teladan.search.CatalogueIndex;
import id.teladan.search.Facet;
import id.teladan.search.FacetCount;
import id.teladan.search.Hit;
import id.teladan.search.RebuildWatch;
import id.teladan.search.SearchRequest;
import id.teladan.search.SearchResults;
import id.teladan.search.lucene.HandWritten;
import id.teladan.search.lucene.LuceneCatalogue;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.MultisetStatistics;

/**
 * Builds the corpora, makes sure that the search and the one written by hand answer alike, measures
 * both and the others in rounds that take turns, and prints a table.
 */
public final class BenchmarkRun {
  private static final List<String> BY_HAND = List.of("handWrittenOneWalk", "handWrittenTwoWalks");

  private static final long SETTLED_MILLIS = 5_000;

  private final int documents;
  private final Corpus corpus = new Corpus(Long.getLong("benchmark.seed"));
  private final Path place;
  private final Map<String, MultisetStatistics> measured = new LinkedHashMap<>();

  private BenchmarkRun(int documents) {
    this.documents = documents;
    place = Path.of(System.getProperty("benchmark.directory"), String.valueOf(documents));
  }

  public static void main(String[] arguments) throws Exception {
    List<String> rows = new ArrayList<>();
    for (String documents : System.getProperty("benchmark.documents").split(",")) {
      rows.addAll(new BenchmarkRun(Integer.parseInt(documents.strip())).run());
    }
    System.out.println();
    System.out.println("| Documents | Search | Median ms | p95 ms | p99 ms | Questions asked |");
    System.out.println("|---:|---|---:|---:|---:|---:|");
    rows.forEach(System.out::println);
  }

  private List<String> run() throws IOException, SQLException, RunnerException {
    System.setProperty(SearchBenchmark.DOCUMENTS, String.valueOf(documents));
    Path index = place.resolve("index");
    build(index, source());
    if (documents > Integer.getInteger("benchmark.postgres")) {
      measure(index, null, List.of("teladan", "handWritten.*", "bareTopTen"));
      return rows();
    }
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("shared_buffers", "512MB")
            .setServerConfig("work_mem", "64MB")
            .setServerConfig("jit", "off")
            .start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      long began = System.nanoTime();
      try (PostgresFullText full = new PostgresFullText(url)) {
        full.load(corpus.documents(documents).iterator());
      }
      say("PostgreSQL loaded in %.1f s", seconds(began));
      measure(index, url, List.of("teladan", "handWritten.*", "bareTopTen", "postgresql"));
    }
    return rows();
  }

  /** Documents that were made for an earlier run are the same again. */
  private CorpusFile source() throws IOException {
    Path made = place.resolve("corpus-" + System.getProperty("benchmark.seed"));
    if (!Files.exists(made)) {
      Path part = place.resolve("corpus.part");
      CorpusFile.write(part, corpus.documents(documents));
      Files.move(part, made);
    }
    return new CorpusFile(made, documents);
  }

  /** The documents are made before and read from a file, as a database would be read. */
  private void build(Path directory, CorpusFile source) throws IOException {
    remove(directory);
    try (CatalogueIndex index = LuceneCatalogue.open(directory)) {
      long began = System.nanoTime();
      index.rebuild(source::documents, RebuildWatch.NONE);
      double took = seconds(began);
      say(
          "index of %,d documents built in %.1f s, %,.0f a second; heap %s",
          documents, took, documents / took, System.getProperty("benchmark.heap"));
      settle(directory);
      say("what waited to be merged was merged %.1f s later", seconds(began) - took);
      compare(index, directory);
    }
  }

  /** An index in use has its waiting merges behind it: waits until its files stay as they are. */
  private static void settle(Path directory) throws IOException {
    Map<Path, Long> before = Map.of();
    Map<Path, Long> now = sizes(directory);
    try {
      while (!now.equals(before)) {
        Thread.sleep(SETTLED_MILLIS);
        before = now;
        now = sizes(directory);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<Path, Long> sizes(Path directory) throws IOException {
    Map<Path, Long> sizes = new HashMap<>();
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.toList()) {
        sizes.put(path, path.toFile().length());
      }
    }
    return sizes;
  }

  private static void remove(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> paths = Files.walk(directory)) {
        for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** A comparison of speed is worth nothing when the answers differ. */
  private void compare(CatalogueIndex index, Path directory) throws IOException {
    List<SearchRequest> requests = SearchBenchmark.requests();
    long matches = 0;
    try (HandWritten hand = new HandWritten(directory)) {
      List<HandWritten.Ready> ready = hand.prepare(requests);
      for (int i = 0; i < requests.size(); i++) {
        SearchResults ours = index.search().search(requests.get(i));
        matches += ours.total();
        same(requests.get(i), ours, hand.inOneWalk(ready.get(i)));
        same(requests.get(i), ours, hand.inTwoWalks(ready.get(i)));
      }
    }
    say(
        "%d questions answered alike, %,d hits each on average",
        requests.size(), matches / requests.size());
  }

  private static void same(SearchRequest request, SearchResults ours, HandWritten.Answer theirs) {
    boolean same =
        ours.total() == theirs.total()
            && ours.hits().stream().map(Hit::key).toList().equals(theirs.keys());
    for (Facet facet : Facet.values()) {
      same &= counts(ours.facets().get(facet)).equals(counts(theirs.facets().get(facet)));
    }
    if (!same) {
      throw new IllegalStateException("The two searches differ in " + request);
    }
  }

  private static Map<String, Integer> counts(List<FacetCount> counts) {
    return counts.stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
  }

  private static Map<String, Integer> counts(FacetResult result) {
    return result == null
        ? Map.of()
        : Stream.of(result.labelValues)
            .collect(Collectors.toMap(each -> each.label, each -> each.value.intValue()));
  }

  private void measure(Path index, String url, List<String> benchmarks) throws RunnerException {
    TimeValue time = TimeValue.seconds(Long.getLong("benchmark.seconds"));
    for (int round = 1; round <= Integer.getInteger("benchmark.rounds"); round++) {
      OptionsBuilder options = new OptionsBuilder();
      benchmarks.forEach(name -> options.include("SearchBenchmark\\." + name + "$"));
      options
          .forks(1)
          .warmupIterations(3)
          .warmupTime(time)
          .measurementIterations(2)
          .measurementTime(time)
          .shouldFailOnError(true)
          .output(place.resolve("jmh-" + round + ".log").toString())
          .jvmArgs(
              "-Xmx" + System.getProperty("benchmark.heap"),
              "-Dbenchmark.seed=" + System.getProperty("benchmark.seed"),
              "-D" + SearchBenchmark.DOCUMENTS + "=" + documents,
              "-D" + SearchBenchmark.INDEX + "=" + index,
              "-D" + SearchBenchmark.POSTGRES + "=" + url);
      for (RunResult result : new Runner(options.build()).run()) {
        String label = result.getParams().getBenchmark();
        keep(label.substring(label.lastIndexOf('.') + 1), result);
      }
      say("round %d measured", round);
    }
  }

  private void keep(String name, RunResult result) {
    MultisetStatistics all = measured.computeIfAbsent(name, n -> new MultisetStatistics());
    Iterator<Map.Entry<Double, Long>> times =
        result.getPrimaryResult().getStatistics().getRawData();
    times.forEachRemaining(time -> all.addValue(time.getKey(), time.getValue()));
  }

  private List<String> rows() {
    List<String> rows = new ArrayList<>();
    measured.forEach(
        (name, times) ->
            rows.add(
                row(
                    "| %,d | %s | %.2f | %.2f | %.2f | %,d |",
                    documents,
                    name,
                    times.getPercentile(50) / 1000,
                    times.getPercentile(95) / 1000,
                    times.getPercentile(99) / 1000,
                    times.getN())));
    if (measured.containsKey("teladan")) {
      BY_HAND.forEach(name -> rows.add(ratio("teladan", name)));
    }
    if (measured.containsKey("postgresql")) {
      rows.add(ratio("postgresql", "teladan"));
    }
    return rows;
  }

  private String ratio(String above, String below) {
    MultisetStatistics a = measured.get(above);
    MultisetStatistics b = measured.get(below);
    return row(
        "| %,d | %s / %s | %.2fx | %.2fx | %.2fx | |",
        documents,
        above,
        below,
        a.getPercentile(50) / b.getPercentile(50),
        a.getPercentile(95) / b.getPercentile(95),
        a.getPercentile(99) / b.getPercentile(99));
  }

  private static String row(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  private static void say(String format, Object... values) {
    System.out.println(row(format, values));
  }
}
