package id.teladan.api.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
  record Cost(Long amountIdr, String note) {}

  record Row(long id, String title, Cost cost, List<String> tags, Double share, Boolean open) {}

  @TempDir private Path folder;

  private static final Table<Row> TABLE = Table.of("rows", Row.class);

  @Test
  void columnsAreTheMembersOfTheRecordFlat() {
    assertThat(TABLE.columns().stream().map(Table.Column::title))
        .containsExactly("id", "title", "cost.amountIdr", "cost.note", "tags", "share", "open");
    assertThat(TABLE.without("tags", "open").with("more", Row::id).columns()).hasSize(6);
  }

  @Test
  void csvHoldsEveryRowAndNoFormula() throws IOException {
    String csv =
        csv(
            new Row(1, "Satu, \"dua\"\ntiga", new Cost(5L, "-1"), List.of("a", "b"), -0.5, true),
            new Row(2, "=HYPERLINK(\"x\")", null, List.of(), null, null),
            new Row(3, "@SUM(A1)", new Cost(null, "+1"), List.of("=a"), null, false));
    assertThat(csv)
        .isEqualTo(
            "id,title,cost.amountIdr,cost.note,tags,share,open\r\n"
                + "1,\"Satu, \"\"dua\"\"\ntiga\",5,'-1,a; b,-0.5,true\r\n"
                + "2,\"'=HYPERLINK(\"\"x\"\")\",,,,,\r\n"
                + "3,'@SUM(A1),,'+1,'=a,,false\r\n");
  }

  @Test
  void xlsxHoldsEveryRowAsTexts() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 1234; i++) {
      rows.add(new Row(i, "=1+" + i + "\u0001", null, List.of("x".repeat(40_000)), null, true));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxFile.write(TABLE, rows, out);
    String sheet = sheet(out.toByteArray());
    assertThat(sheet.split("<row ")).hasSize(1236);
    assertThat(sheet).doesNotContain("<f>").doesNotContain("\u0001");
    assertThat(sheet.length() - sheet.replace("x", "").length())
        .as("what is longer than a cell goes on right of the table")
        .isGreaterThan(1234 * 40_000);
  }

  private static String csv(Row... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvFile.write(TABLE, List.of(rows), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private String sheet(byte[] xlsx) throws IOException {
    Path file = Files.write(folder.resolve("rows.xlsx"), xlsx);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
      return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
