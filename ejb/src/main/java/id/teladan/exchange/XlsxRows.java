package id.teladan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Rows of a workbook, read as a stream: only the texts that cells share are in memory. Document
 * types and so entities are refused, and no part may unpack to more than {@link ImportLimits}.
 */
final class XlsxRows {
  private static final long SMALL = 16L * 1024 * 1024;

  private final ZipFile zip;
  private final Supplier<Heading> headings;
  private final RowSink sink;
  private final Workbook book = new Workbook();
  private int count;

  private XlsxRows(ZipFile zip, Supplier<Heading> headings, RowSink sink) {
    this.zip = zip;
    this.headings = headings;
    this.sink = sink;
  }

  static void read(Path file, Supplier<Heading> headings, RowSink sink)
      throws UnreadableFileException, IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      new XlsxRows(zip, headings, sink).read();
    } catch (BoundedStream.TooMuchException e) {
      throw new UnreadableFileException("file-bomb");
    } catch (java.util.zip.ZipException | IllegalArgumentException e) {
      throw new UnreadableFileException("file-broken", String.valueOf(e.getMessage()));
    } catch (SAXParseException e) {
      boolean type = String.valueOf(e.getMessage()).contains("DOCTYPE");
      throw type
          ? new UnreadableFileException("file-entities")
          : new UnreadableFileException("file-broken", e.getMessage());
    } catch (SAXException e) {
      throw new UnreadableFileException("file-broken", String.valueOf(e.getMessage()));
    }
  }

  private void read() throws UnreadableFileException, IOException, SAXException {
    if (zip.size() > ImportLimits.ENTRIES) {
      throw new UnreadableFileException("file-bomb");
    }
    if (zip.getEntry("xl/workbook.xml") == null) {
      throw new UnreadableFileException("file-not-xlsx");
    }
    parse("xl/workbook.xml", SMALL, book.sheetNames());
    parse("xl/_rels/workbook.xml.rels", SMALL, book.relations());
    parse("xl/styles.xml", SMALL, book.styles());
    parse("xl/sharedStrings.xml", ImportLimits.SHARED_TEXT_BYTES, book.sharedTexts());
    UnreadableFileException first = null;
    for (String sheet : book.sheets()) {
      try {
        sheet(sheet);
        return;
      } catch (UnreadableFileException e) {
        if (count > 0) {
          throw e;
        }
        first = first == null || isEmpty(first) ? e : first;
      }
    }
    throw first == null ? new UnreadableFileException("file-empty") : first;
  }

  private static boolean isEmpty(UnreadableFileException e) {
    return e.reason().code().equals("file-empty");
  }

  private void sheet(String path) throws UnreadableFileException, IOException, SAXException {
    SheetRows rows = new SheetRows();
    try {
      parse(path, ImportLimits.SHEET_BYTES, new SheetCells(book, rows));
      sink.columns(rows.search.headings());
      if (!rows.search.isFound()) {
        throw rows.search.fault();
      }
    } catch (StopException e) {
      if (e.fault != null) {
        throw e.fault;
      }
    }
  }

  private void parse(String path, long limit, DefaultHandler handler)
      throws IOException, SAXException {
    ZipEntry entry = zip.getEntry(path);
    if (entry == null) {
      return;
    }
    try (InputStream in = new BoundedStream(zip.getInputStream(entry), limit)) {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new InputSource(in), handler);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the platform's own XML parser is not as expected", e);
    }
  }

  /** No more of this sheet is wanted. */
  private static final class StopException extends SAXException {
    private static final long serialVersionUID = 1L;
    private final transient UnreadableFileException fault;

    StopException(UnreadableFileException fault) {
      this.fault = fault;
    }
  }

  /** Takes the rows of one sheet: first the header, then what stands below it. */
  private final class SheetRows implements SheetCells.Rows {
    private final Heading search = headings.get();
    private int seen;

    @Override
    public void row(int line, List<String> cells) throws SAXException {
      if (++seen > ImportLimits.SHEET_ROWS) {
        throw new StopException(new UnreadableFileException("file-bomb"));
      }
      if (!search.isFound()) {
        lookForHeader(cells);
        return;
      }
      FileRow row = search.row(line, new ArrayList<>(cells));
      if (row.isEmpty()) {
        return;
      }
      if (++count > search.rows()) {
        throw new StopException(new UnreadableFileException("file-too-many-rows", search.rows()));
      }
      if (!sink.take(row)) {
        throw new StopException(null);
      }
    }

    private void lookForHeader(List<String> cells) throws StopException {
      if (!search.isHeader(cells) && search.isOver()) {
        sink.columns(search.headings());
        throw new StopException(search.fault());
      }
    }
  }
}
