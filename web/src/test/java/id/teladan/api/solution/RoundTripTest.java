package id.teladan.api.solution;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.api.table.CsvFile;
import id.teladan.api.table.Table;
import id.teladan.api.table.XlsxFile;
import id.teladan.exchange.ImportFormat;
import id.teladan.exchange.RowsRead;
import id.teladan.shared.PartialDate;
import id.teladan.solution.ApplicationProfile;
import id.teladan.solution.ApplicationScope;
import id.teladan.solution.Audience;
import id.teladan.solution.Confidence;
import id.teladan.solution.Instrument;
import id.teladan.solution.Sharing;
import id.teladan.solution.SolutionContent;
import id.teladan.solution.SolutionKind;
import id.teladan.solution.SolutionStage;
import id.teladan.solution.SolutionStatus;
import id.teladan.solution.SolutionView;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What leaves as a file and comes back is what it was, whatever people have typed. */
class RoundTripTest {
  private static final Table<SolutionBody> TABLE = Table.of("solutions", SolutionBody.class);
  private static final String[] PIECES = {
    "a",
    "Kota",
    "=1+1",
    "-5",
    "'",
    "'=x",
    "\"",
    ",",
    ";",
    "|",
    "\n",
    "\t",
    " ",
    "é",
    "印",
    "😀",
    "[",
    "]",
    "{",
    "}",
    "[{",
    "[]",
    "null",
    "-",
    "2.10",
    "007",
    "true",
    "@x",
    "+62",
    "\\",
    "https://a.id/b,c;d",
    "<b>"
  };

  @Property(tries = 150)
  void csvLosesNothing(@ForAll long seed) throws Exception {
    trip(ImportFormat.CSV, some(new Random(seed)), rows -> out -> CsvFile.write(TABLE, rows, out));
  }

  @Property(tries = 40)
  void xlsxLosesNothing(@ForAll long seed) throws Exception {
    trip(
        ImportFormat.XLSX, some(new Random(seed)), rows -> out -> XlsxFile.write(TABLE, rows, out));
  }

  /** Writes rows to a stream. */
  private interface Writing {
    void to(OutputStream out) throws Exception;
  }

  /** A format. */
  private interface Written {
    Writing of(List<SolutionBody> rows);
  }

  private static void trip(ImportFormat format, SolutionContent content, Written written)
      throws Exception {
    SolutionView view =
        new SolutionView(7, 3, "slug", SolutionStatus.PUBLISHED, null, Instant.EPOCH, content);
    Path file = Files.createTempFile("trip", ".tmp");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        written.of(List.of(SolutionBody.of(view, "DKI Jakarta", List.of()))).to(out);
      }
      assertThat(RowsRead.of(format, file)).containsExactly(content);
    } finally {
      Files.delete(file);
    }
  }

  private static SolutionContent some(Random random) {
    SolutionKind kind = one(random, SolutionKind.values());
    return new SolutionContent(
        kind,
        text(random),
        text(random),
        maybe(random),
        maybe(random),
        maybe(random),
        maybe(random),
        maybe(random),
        maybe(random),
        maybe(random),
        maybe(random),
        maybe(random),
        random.nextBoolean() ? null : new SolutionContent.Cost(99_000_000L, maybe(random)),
        one(random, Audience.values()),
        "2.10",
        list(random, () -> "2.16"),
        "31",
        maybe(random),
        random.nextBoolean() ? null : "Bidang Aplikasi",
        date(random),
        one(random, SolutionStage.values()),
        maybe(random),
        maybe(random),
        evidence(random),
        one(random, Sharing.values()),
        list(random, () -> new SolutionContent.Link(maybe(random), "https://a.go.id/x?a=1,2;3")),
        list(random, () -> new SolutionContent.OpenData(text(random), null)),
        list(random, () -> agreement(random)),
        kind == SolutionKind.APPLICATION ? profile(random) : null,
        list(random, () -> new SolutionContent.Partner(text(random), maybe(random))),
        list(random, () -> text(random)),
        list(random, () -> source(random)),
        "id",
        date(random));
  }

  private static SolutionContent.Evidence evidence(Random random) {
    return new SolutionContent.Evidence(
        random.nextBoolean() ? null : random.nextInt(5), list(random, () -> claim(random)));
  }

  private static SolutionContent.Claim claim(Random random) {
    return new SolutionContent.Claim(
        text(random), maybe(random), maybe(random), null, maybe(random), date(random), null);
  }

  private static SolutionContent.Agreement agreement(Random random) {
    Instrument instrument = one(random, Instrument.values());
    return new SolutionContent.Agreement(
        instrument, maybe(random), date(random), null, maybe(random));
  }

  private static SolutionContent.Source source(Random random) {
    return new SolutionContent.Source(
        text(random), null, date(random), one(random, Confidence.values()));
  }

  private static ApplicationProfile profile(Random random) {
    return new ApplicationProfile(
        one(random, ApplicationScope.values()),
        maybe(random),
        list(random, () -> text(random)),
        maybe(random),
        maybe(random),
        null,
        list(random, () -> text(random)),
        list(random, () -> text(random)));
  }

  private static PartialDate date(Random random) {
    return one(random, null, PartialDate.parse("2019"), PartialDate.parse("2019-02-28"));
  }

  private static <T> List<T> list(Random random, Supplier<T> item) {
    List<T> items = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      items.add(item.get());
    }
    return items;
  }

  @SafeVarargs
  private static <T> T one(Random random, T... among) {
    return among[random.nextInt(among.length)];
  }

  private static String maybe(Random random) {
    return random.nextBoolean() ? null : text(random);
  }

  /** Without edges of spaces, as people's texts are kept. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      text.append(one(random, PIECES));
    }
    String bare = text.toString().strip();
    return bare.isEmpty() ? "x" : bare;
  }
}
