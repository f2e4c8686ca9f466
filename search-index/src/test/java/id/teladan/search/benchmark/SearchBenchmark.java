package id.teladan.search.benchmark;

import id.teladan.search.CatalogueIndex;
import id.teladan.search.SearchRequest;
import id.teladan.search.SearchResults;
import id.teladan.search.lucene.HandWritten;
import id.teladan.search.lucene.LuceneCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.TopDocs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One operation is one question; the questions take turns. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchBenchmark {
  static final String INDEX = "benchmark.index";
  static final String POSTGRES = "benchmark.url";
  static final String DOCUMENTS = "benchmark.size";
  static final int QUESTIONS = 500;

  static List<Question> questions() {
    return new Corpus(Long.getLong("benchmark.seed"))
        .questions(QUESTIONS, Integer.getInteger(DOCUMENTS));
  }

  static List<SearchRequest> requests() {
    return questions().stream().map(Question::request).toList();
  }

  /** The search as the application opens it. */
  @State(Scope.Benchmark)
  public static class Whole {
    private CatalogueIndex index;
    private List<SearchRequest> requests;
    private int next;

    @Setup
    public void open() {
      index = LuceneCatalogue.open(Path.of(System.getProperty(INDEX)));
      requests = requests();
    }

    @TearDown
    public void close() {
      index.close();
    }
  }

  /** The same index through Lucene alone. */
  @State(Scope.Benchmark)
  public static class ByHand {
    private HandWritten search;
    private List<HandWritten.Ready> ready;
    private int next;

    @Setup
    public void open() throws IOException {
      search = new HandWritten(Path.of(System.getProperty(INDEX)));
      ready = search.prepare(requests());
    }

    @TearDown
    public void close() throws IOException {
      search.close();
    }

    private HandWritten.Ready next() {
      next = (next + 1) % ready.size();
      return ready.get(next);
    }
  }

  /** A database with the same entries. */
  @State(Scope.Benchmark)
  public static class Database {
    private PostgresFullText search;
    private List<Question> questions;
    private int next;

    @Setup
    public void open() throws SQLException {
      search = new PostgresFullText(System.getProperty(POSTGRES));
      questions = questions();
    }

    @TearDown
    public void close() throws SQLException {
      search.close();
    }
  }

  @Benchmark
  public SearchResults teladan(Whole whole) {
    whole.next = (whole.next + 1) % whole.requests.size();
    return whole.index.search().search(whole.requests.get(whole.next));
  }

  @Benchmark
  public HandWritten.Answer handWrittenOneWalk(ByHand hand) throws IOException {
    return hand.search.inOneWalk(hand.next());
  }

  @Benchmark
  public HandWritten.Answer handWrittenTwoWalks(ByHand hand) throws IOException {
    return hand.search.inTwoWalks(hand.next());
  }

  @Benchmark
  public TopDocs bareTopTen(ByHand hand) throws IOException {
    return hand.search.bareTopTen(hand.next());
  }

  @Benchmark
  public int postgresql(Database database) throws SQLException {
    database.next = (database.next + 1) % database.questions.size();
    return database.search.ask(database.questions.get(database.next));
  }
}
