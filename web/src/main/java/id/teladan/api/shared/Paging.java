package id.teladan.api.shared;

import id.teladan.api.table.CsvFile;
import id.teladan.api.table.XlsxFile;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.PageRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;

/** What every list takes besides its filters: {@code page}, {@code size}, {@code format}. */
public class Paging {

  /** How a list is answered. */
  public enum Format {
    JSON,
    CSV,
    XLSX
  }

  private static final int USUAL = 20;

  @QueryParam("page")
  private Integer page;

  @QueryParam("size")
  private Integer size;

  @QueryParam("format")
  private String format;

  @QueryParam("all")
  private boolean all;

  @HeaderParam("Accept")
  private String accept;

  /** A file when one was asked for, by the parameter or else by the header alone. */
  public Format format() {
    if (format == null || format.isEmpty()) {
      return accepted();
    }
    return switch (format) {
      case "json" -> Format.JSON;
      case "csv" -> Format.CSV;
      case "xlsx" -> Format.XLSX;
      default ->
          throw new InvalidInputException(
              FieldError.of("format", "unknown-value", "json, csv, xlsx"));
    };
  }

  /**
   * The page that is asked for, or everything for a file.
   *
   * @throws InvalidInputException naming {@code page}, {@code size} or {@code format}
   */
  public PageRequest request() {
    if (format() != Format.JSON) {
      return PageRequest.all();
    }
    return new PageRequest(page == null ? 1 : page, size == null ? USUAL : size);
  }

  /** Whether every match is wanted as JSON, where a list offers that. */
  public boolean isAll() {
    return all;
  }

  /**
   * The number of the page alone, for answers of other formats.
   *
   * @throws InvalidInputException naming {@code page}
   */
  public int page() {
    return new PageRequest(page == null ? 1 : page, USUAL).page();
  }

  private Format accepted() {
    if (accept == null) {
      return Format.JSON;
    }
    if (accept.startsWith(CsvFile.TYPE)) {
      return Format.CSV;
    }
    return accept.startsWith(XlsxFile.TYPE) ? Format.XLSX : Format.JSON;
  }
}
