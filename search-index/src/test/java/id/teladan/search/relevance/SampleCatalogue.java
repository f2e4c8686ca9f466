package id.teladan.search.relevance;

import id.teladan.search.CatalogueDocument;
import id.teladan.search.Viewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sample catalogue of the product, as documents. */
final class SampleCatalogue {
  private static final Path EJB = Path.of("../ejb/src/main/resources");
  static final Path SOLUTIONS = EJB.resolve("sample/solutions.json");
  private static final Path REGIONS = EJB.resolve("reference/regions.csv");
  private static final List<String> TEXTS =
      List.of(
          "problem",
          "approach",
          "results",
          "lessons",
          "requirements",
          "legalBasis",
          "people",
          "risks",
          "failures");

  private SampleCatalogue() {}

  static List<CatalogueDocument> read() throws IOException {
    Map<String, List<String>> regions = regions();
    List<CatalogueDocument> documents = new ArrayList<>();
    for (Object each : (List<?>) Json.parse(Files.readString(SOLUTIONS))) {
      documents.add(document((Map<?, ?>) each, documents.size(), regions));
    }
    return documents;
  }

  private static CatalogueDocument document(
      Map<?, ?> solution, int number, Map<String, List<String>> regions) {
    String id = String.valueOf(number);
    String region = (String) solution.get("regionCode");
    CatalogueDocument.Builder document =
        CatalogueDocument.builder("solution:" + id, 1, (String) solution.get("kind"), id)
            .title((String) solution.get("title"))
            .summary((String) solution.get("summary"))
            .region(region, region.contains(".") ? List.of(region.substring(0, 2)) : List.of())
            .regionNames(regions.getOrDefault(region, List.of()))
            .affairs((String) solution.get("mainAffair"), strings(solution.get("otherAffairs")))
            .audience((String) solution.get("audience"))
            .ownerUnit((String) solution.get("ownerUnit"))
            .tags(strings(solution.get("tags")))
            .readers(Viewer.PUBLIC);
    for (String name : TEXTS) {
      document.section(name, (String) solution.get(name));
    }
    return document.build();
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  /** Names and short names by code. */
  private static Map<String, List<String>> regions() throws IOException {
    Map<String, List<String>> regions = new HashMap<>();
    for (String line : Files.readAllLines(REGIONS)) {
      String[] cells = line.split(",");
      regions.put(cells[0], List.of(cells[3], cells.length > 4 ? cells[4] : ""));
    }
    return regions;
  }
}
