package id.teladan.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.search.Batch;
import id.teladan.search.Campaign;
import id.teladan.search.CatalogueDocument;
import id.teladan.search.CatalogueIndex;
import id.teladan.search.SearchRequest;
import id.teladan.search.Viewer;
import id.teladan.search.lucene.LuceneCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * How well single passages are found again by questions, also mistyped, in other forms of words and
 * in everyday spelling: nDCG@10, beside Lucene's own IndonesianAnalyzer on the same texts.
 */
class KnownItemTest {
  private static final Path ROOTS = Path.of("src/main/resources/id/teladan/search/text/roots.txt");
  private static final Map<String, Double> FLOORS =
      Map.of("clean", .86, "typos", .83, "forms", .84, "colloquial", .84);

  @Test
  void passagesAreFoundAgain() throws IOException {
    KnownItems items =
        KnownItems.generate(
            20_181_307,
            Campaign.times("teladan.passages", 2_000, 30_000),
            Campaign.times("teladan.questions", 150, 3_000),
            roots());
    Map<String, Double> ours = measure(items, "");
    FLOORS.forEach((way, floor) -> assertThat(ours.get(way)).as(way).isGreaterThan(floor));
  }

  /** Measures one's own texts: {@code -Dteladan.known=directory}. */
  @Test
  void textsOfOnesOwnAreFoundAgain() throws IOException {
    String directory = System.getProperty("teladan.known", "");
    Assumptions.assumeFalse(directory.isEmpty(), "no texts given");
    measure(KnownItems.read(Path.of(directory)), "own ");
  }

  static Map<String, Double> measure(KnownItems items, String name) throws IOException {
    Map<String, Double> ours = new java.util.TreeMap<>();
    try (CatalogueIndex index = LuceneCatalogue.inMemory();
        PlainLucene plain = new PlainLucene(items.passages())) {
      index.apply(new Batch(documents(items), List.of()));
      items
          .questions()
          .forEach(
              (way, questions) -> {
                ours.put(way, ndcg(questions, q -> ask(index, q)));
                System.out.printf(
                    "%s%-10s nDCG@10 %.4f, IndonesianAnalyzer %.4f, over %d questions%n",
                    name, way, ours.get(way), ndcg(questions, plain::ask), questions.size());
              });
    }
    return ours;
  }

  private static List<CatalogueDocument> documents(KnownItems items) {
    List<CatalogueDocument> documents = new ArrayList<>();
    for (KnownItems.Passage passage : items.passages()) {
      String id = String.valueOf(documents.size());
      documents.add(
          CatalogueDocument.builder("solution:" + id, 1, "PRACTICE", id)
              .title(passage.title())
              .summary(passage.text())
              .readers(Viewer.PUBLIC)
              .build());
    }
    return documents;
  }

  private static List<Integer> ask(CatalogueIndex index, String question) {
    return index
        .search()
        .search(SearchRequest.of(Viewer.visitor(), question).size(10))
        .hits()
        .stream()
        .map(hit -> Integer.valueOf(hit.id()))
        .toList();
  }

  private static double ndcg(
      List<KnownItems.Question> questions, Function<String, List<Integer>> search) {
    return questions.stream()
        .mapToInt(question -> search.apply(question.text()).indexOf(question.right()))
        .mapToDouble(rank -> rank < 0 ? 0 : Math.log(2) / Math.log(rank + 2.0))
        .average()
        .orElse(0);
  }

  static List<String> roots() throws IOException {
    try (Stream<String> lines = Files.lines(ROOTS)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split("\\s+")))
          .map(word -> word.replaceFirst("<.*", ""))
          .filter(word -> word.length() >= 4)
          .toList();
    }
  }
}
