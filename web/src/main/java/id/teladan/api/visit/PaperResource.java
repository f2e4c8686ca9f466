package id.teladan.api.visit;

import id.teladan.exchange.PaperFiles;
import id.teladan.exchange.PaperFormat;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.visit.OfficialPaper;
import id.teladan.visit.PaperReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The trip report of a visit. */
@Path("/visits/" + VisitResource.ONE + "/report")
@RequestScoped
public class PaperResource {
  private static final String OWN_STYLE = "default-src 'none'; style-src 'unsafe-inline'";

  @Inject private PaperReading papers;

  @GET
  @Produces(MediaType.WILDCARD)
  @Permitted(Action.READ_VISIT)
  @Operation(summary = "The trip report (LHPD) as DOCX, PDF or HTML, in Indonesian")
  public Response report(
      @PathParam("id") long id,
      @Parameter(description = "docx, pdf or html; html when left out") @QueryParam("format")
          String format) {
    OfficialPaper report = papers.tripReport(id);
    PaperFormat wanted = format(format);
    Response.ResponseBuilder answer =
        Response.ok(PaperFiles.write(report, wanted))
            .header(HttpHeaders.CONTENT_TYPE, wanted.mediaType() + charset(wanted));
    return wanted == PaperFormat.HTML
        ? answer.header("Content-Security-Policy", OWN_STYLE).build()
        : answer
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"laporan-kunjungan-" + id + "." + format + "\"")
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
