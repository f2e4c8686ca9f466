package id.teladan.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.search.Batch;
import id.teladan.search.CatalogueIndex;
import id.teladan.search.Hit;
import id.teladan.search.SearchRequest;
import id.teladan.search.Viewer;
import id.teladan.search.lucene.LuceneCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * How well the sample catalogue answers real questions: nDCG@10 over judged questions. The floor
 * only rises.
 */
class RelevanceTest {
  private static final double FLOOR = 0.97;
  private static final Path QUESTIONS = Path.of("src/test/resources/relevance/questions.tsv");

  @Test
  void questionsFindTheirAnswers() throws IOException {
    Assumptions.assumeTrue(Files.exists(SampleCatalogue.SOLUTIONS), "no sample catalogue");
    Map<String, Map<String, Integer>> questions = questions();
    assertThat(questions).hasSizeGreaterThanOrEqualTo(120);
    Map<String, Double> scores = new LinkedHashMap<>();
    try (CatalogueIndex index = LuceneCatalogue.inMemory()) {
      index.apply(new Batch(SampleCatalogue.read(), List.of()));
      questions.forEach((question, grades) -> scores.put(question, score(index, question, grades)));
    }
    double mean = scores.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    System.out.printf("relevance nDCG@10 %.4f over %d questions%n", mean, scores.size());
    scores.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .limit(Integer.getInteger("teladan.worst", 10))
        .forEach(e -> System.out.printf("  %.3f %s%n", e.getValue(), e.getKey()));
    assertThat(mean).isGreaterThanOrEqualTo(FLOOR);
  }

  private static double score(CatalogueIndex index, String question, Map<String, Integer> grades) {
    List<Hit> hits =
        index.search().search(SearchRequest.of(Viewer.visitor(), question).size(10)).hits();
    double found = 0;
    for (int i = 0; i < hits.size(); i++) {
      found += gain(grades.getOrDefault(hits.get(i).title(), 0), i);
    }
    List<Integer> ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    double best = 0;
    for (int i = 0; i < Math.min(10, ideal.size()); i++) {
      best += gain(ideal.get(i), i);
    }
    return found / best;
  }

  private static double gain(int grade, int rank) {
    return (Math.pow(2, grade) - 1) * Math.log(2) / Math.log(rank + 2.0);
  }

  private static Map<String, Map<String, Integer>> questions() throws IOException {
    Map<String, Map<String, Integer>> questions = new LinkedHashMap<>();
    for (String line : Files.readAllLines(QUESTIONS)) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t");
      Map<String, Integer> grades = new HashMap<>();
      for (String grade : cells[1].split("; ")) {
        grades.put(grade.substring(2), grade.charAt(0) - '0');
      }
      questions.put(cells[0], grades);
    }
    return questions;
  }
}
