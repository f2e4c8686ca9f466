package id.teladan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.search.Batch;
import id.teladan.search.Campaign;
import id.teladan.search.CatalogueIndex;
import id.teladan.search.Facet;
import id.teladan.search.Samples;
import id.teladan.search.SearchRequest;
import id.teladan.search.Sort;
import id.teladan.search.Viewer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FuzzedQueriesTest {
  private static final long LONGEST = 2_000_000_000L;
  private static final String[] PIECES = {
    "\"",
    "-",
    "OR",
    "AND",
    "NOT",
    "(",
    ")",
    "*",
    "?",
    "~",
    "^",
    ":",
    "\\",
    "/",
    "[",
    "]",
    "{",
    "}",
    "+",
    "&&",
    "||",
    "!",
    " ",
    "  ",
    "\t",
    "\u0000",
    "\ud83d\ude00",
    "\ud83d",
    "é",
    "ß",
    "İ",
    "中文",
    "pengaduan",
    "perizinan",
    "e-musrenbang",
    "ptsp",
    "jaki",
    "surabaya",
    "kinerja",
    "\u00a0",
    "\u202e",
    "a",
    "di",
    "yang",
    "0",
    "2.18",
    "'",
    "`",
    "<b>",
    "%",
    "$1",
    "title:x",
    "..",
    "\u201c",
    "|"
  };

  @Test
  void nothingTypedFails() {
    long seed = Campaign.seed("nothingTypedFails");
    Random random = new Random(seed);
    int queries = Campaign.times("teladan.queries", 1_000, 100_000);
    long slowest = 0;
    try (CatalogueIndex index = LuceneCatalogue.inMemory()) {
      index.apply(new Batch(Samples.few(), List.of()));
      for (int i = 0; i < queries; i++) {
        String q = query(random);
        SearchRequest request =
            SearchRequest.of(Viewer.visitor(), q)
                .sort(Sort.values()[random.nextInt(Sort.values().length)])
                .page(1 + random.nextInt(3))
                .size(1 + random.nextInt(5))
                .with(Facet.REGION, random.nextInt(4) == 0 ? List.of(q, "35") : List.of());
        try {
          long took = ask(index, request);
          for (int again = 0; again < 2 && took > LONGEST; again++) {
            // What else the machine does at one moment is not the query's fault.
            took = Math.min(took, ask(index, request));
          }
          slowest = Math.max(slowest, took);
        } catch (RuntimeException e) {
          throw new AssertionError("seed " + seed + " query " + i + ": " + q, e);
        }
        assertThat(slowest).as(q).isLessThan(LONGEST);
      }
    }
    System.out.printf("%,d queries, the slowest took %d ms%n", queries, slowest / 1_000_000);
  }

  private static long ask(CatalogueIndex index, SearchRequest request) {
    long began = System.nanoTime();
    index.search().search(request);
    index.search().suggest(Viewer.visitor(), request.q(), 5);
    index.search().explain(request, "solution:1");
    return System.nanoTime() - began;
  }

  private static String query(Random random) {
    StringBuilder q = new StringBuilder();
    int pieces = random.nextInt(random.nextInt(20) == 0 ? 400 : 10);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(3) == 0) {
        int length = random.nextInt(12);
        for (int c = 0; c < length; c++) {
          q.append(
              (char) (random.nextInt(10) == 0 ? random.nextInt(65536) : 'a' + random.nextInt(26)));
        }
      } else {
        q.append(PIECES[random.nextInt(PIECES.length)]);
      }
      if (random.nextBoolean()) {
        q.append(' ');
      }
    }
    return q.toString();
  }
}
