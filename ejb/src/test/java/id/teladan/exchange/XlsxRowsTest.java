package id.teladan.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that are made to keep a reader busy. */
class XlsxRowsTest {
  @TempDir private Path folder;

  @Test
  void moreRowsThanAnyWorkbookHasAreABombThoughTheyAreEmpty() throws IOException {
    Path file = folder.resolve("rows.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
              + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets>"
              + "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"rId1\" Type=\"worksheet\" Target=\"worksheets/sheet1.xml\"/>"
              + "</Relationships>");
      put(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
              + "<row/>".repeat(ImportLimits.SHEET_ROWS + 1)
              + "</sheetData></worksheet>");
    }
    assertThatThrownBy(
            () -> XlsxRows.read(file, () -> new HeaderSearch(ImportMapping.NONE), row -> true))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.reason().code()).isEqualTo("file-bomb"));
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(UTF_8));
    zip.closeEntry();
  }
}
