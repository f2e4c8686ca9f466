package id.teladan.api.shared;

import id.teladan.exchange.PaperFiles;
import id.teladan.exchange.PaperFormat;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.visit.OfficialPaper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;

/** Answers an official paper in the format that was asked for. */
public final class PaperAnswer {
  private static final String OWN_STYLE = "default-src 'none'; style-src 'unsafe-inline'";

  private PaperAnswer() {}

  /**
   * @param format docx, pdf or html; html when null or empty
   * @param name of the file, without its ending
   */
  public static Response of(OfficialPaper paper, String format, String name) {
    PaperFormat wanted = format(format);
    String charset = wanted == PaperFormat.HTML ? ";charset=utf-8" : "";
    Response.ResponseBuilder answer =
        Response.ok(PaperFiles.write(paper, wanted))
            .header(HttpHeaders.CONTENT_TYPE, wanted.mediaType() + charset);
    return wanted == PaperFormat.HTML
        ? answer.header("Content-Security-Policy", OWN_STYLE).build()
        : answer
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + name + "." + format + "\"")
            .build();
  }

  private static PaperFormat format(String name) {
    if (name == null || name.isEmpty()) {
      return PaperFormat.HTML;
    }
    return Arrays.stream(PaperFormat.values())
        .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInputException(
                    FieldError.of("format", "unknown-value", "docx, pdf, html")));
  }
}
