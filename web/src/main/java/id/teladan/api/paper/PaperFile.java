package id.teladan.api.paper;

import id.teladan.exchange.PaperFiles;
import id.teladan.exchange.PaperFormat;
import id.teladan.paper.PaperForm;
import id.teladan.paper.PaperPictures;
import id.teladan.paper.PaperReading;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Answers a paper as a file. */
@ApplicationScoped
public class PaperFile {
  private static final String OWN_STYLE =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";
  private static final Map<PaperForm, String> NAMES =
      Map.of(
          PaperForm.REPORT, "laporan-kunjungan",
          PaperForm.SHORT_REPORT, "laporan-singkat-kunjungan",
          PaperForm.PLAN, "rtl-kunjungan",
          PaperForm.QUESTIONS, "pertanyaan-kunjungan");

  @Inject private PaperReading papers;
  @Inject private PaperPictures pictures;

  /**
   * @param format docx, pdf or html; html when null or empty
   * @param edition one that was replaced; null for the latest
   */
  Response of(long visitId, PaperForm form, String format, Integer edition) {
    var paper = papers.paper(visitId, form, edition);
    PaperFormat wanted = format(format);
    Response.ResponseBuilder answer =
        Response.ok(PaperFiles.write(paper, wanted, pictures::find))
            .header(HttpHeaders.CONTENT_TYPE, wanted.mediaType() + charset(wanted));
    return wanted == PaperFormat.HTML
        ? answer.header("Content-Security-Policy", OWN_STYLE).build()
        : answer
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + NAMES.get(form) + "-" + visitId + "." + format + "\"")
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

  private static String charset(PaperFormat format) {
    return format == PaperFormat.HTML ? ";charset=utf-8" : "";
  }
}
