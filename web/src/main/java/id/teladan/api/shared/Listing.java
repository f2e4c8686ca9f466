package id.teladan.api.shared;

import id.teladan.api.json.RecordWriting;
import id.teladan.api.table.CsvFile;
import id.teladan.api.table.Table;
import id.teladan.api.table.XlsxFile;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Answers a list: one page as JSON, or every match as CSV or XLSX. */
public final class Listing {
  /** What a list produces; put it into {@code @Produces} with the two below. */
  public static final String JSON = MediaType.APPLICATION_JSON;

  public static final String CSV = CsvFile.TYPE;
  public static final String XLSX = XlsxFile.TYPE;

  private Listing() {}

  /**
   * @param table its columns as a file
   * @param find finds the matches of a page
   */
  public static <T> Response answer(
      Paging paging, Table<T> table, Function<PageRequest, Page<T>> find) {
    Page<T> page = find.apply(paging.request());
    return switch (paging.format()) {
      case JSON -> Answers.page(page);
      case CSV -> csv(table, page.items());
      case XLSX -> xlsx(table, page.items());
    };
  }

  /**
   * The same for lists that may be longer than memory: a file is written row by row as they come.
   *
   * @param find finds the matches of a page
   * @param all every match, read while it is written
   */
  public static <T> Response answer(
      Paging paging, Table<T> table, Function<PageRequest, Page<T>> find, Supplier<Rows<T>> all) {
    return switch (paging.format()) {
      case JSON ->
          paging.isAll() ? json(table, all.get()) : Answers.page(find.apply(paging.request()));
      case CSV -> csv(table, all.get());
      case XLSX -> xlsx(table, all.get());
    };
  }

  /** Every match of a list, one by one, and how many they are about. */
  public interface Rows<T> extends Iterable<T> {
    long total();
  }

  /**
   * Rows that are read page by page while they are walked.
   *
   * @param page the rows of a page from 1, null after the last
   */
  public record Pages<T>(long total, IntFunction<List<T>> page) implements Rows<T> {

    @Override
    public Iterator<T> iterator() {
      return IntStream.iterate(1, number -> number + 1)
          .mapToObj(page)
          .takeWhile(Objects::nonNull)
          .flatMap(List::stream)
          .iterator();
    }
  }

  private static <T> Response json(Table<T> table, Rows<T> rows) {
    StreamingOutput file =
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          writer.write("{\"items\":[");
          long count = 0;
          for (T row : rows) {
            writer.write(count++ == 0 ? "\n" : ",\n");
            writer.write(RecordWriting.text(row));
          }
          writer.write("],\"total\":" + count + ",\"page\":1,\"size\":" + Math.max(1, count) + "}");
          writer.flush();
        };
    return file(file, JSON, table.name() + ".json");
  }

  private static <T> Response csv(Table<T> table, Iterable<T> rows) {
    StreamingOutput file = out -> CsvFile.write(table, rows, out);
    return file(file, CSV + ";charset=utf-8", table.name() + ".csv");
  }

  private static <T> Response xlsx(Table<T> table, Iterable<T> rows) {
    StreamingOutput file = out -> XlsxFile.write(table, rows, out);
    return file(file, XLSX, table.name() + ".xlsx");
  }

  private static Response file(StreamingOutput file, String type, String name) {
    return Response.ok(file)
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
