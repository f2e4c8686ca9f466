package id.teladan.api.solution;

import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.discovery.AlikeSolution;
import id.teladan.discovery.BuildCheckReading;
import id.teladan.discovery.PlannedApplication;
import id.teladan.exchange.NeedsAnalysisReading;
import id.teladan.exchange.PaperFiles;
import id.teladan.exchange.PaperFormat;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Check before you build. */
@Path("/build-check")
@RequestScoped
public class CheckResource {
  private static final int SHOWN = 10;
  private static final String OWN_STYLE = "default-src 'none'; style-src 'unsafe-inline'";

  @Inject private BuildCheckReading check;
  @Inject private NeedsAnalysisReading papers;

  @GET
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "Solutions like a planned one: the nation's first, then the own region's")
  @ListOf(Alike.class)
  public Response alike(
      @QueryParam("title") String title,
      @QueryParam("summary") String summary,
      @QueryParam("affair") String affair,
      @QueryParam("region") String region) {
    List<Alike> found =
        check.alike(new PlannedApplication(title, summary, affair, region), SHOWN).stream()
            .map(Alike::of)
            .toList();
    return Answers.page(new Page<>(found, found.size(), 1, Math.max(1, found.size())));
  }

  @GET
  @Path("paper")
  @Produces(MediaType.WILDCARD)
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "The needs analysis with today's result, as DOCX, PDF or HTML")
  public Response paper(
      @QueryParam("title") String title,
      @QueryParam("summary") String summary,
      @QueryParam("affair") String affair,
      @QueryParam("region") String region,
      @QueryParam("format") String format) {
    PaperFormat wanted = format(format);
    byte[] file =
        PaperFiles.write(
            papers.paper(new PlannedApplication(title, summary, affair, region)), wanted);
    String charset = wanted == PaperFormat.HTML ? ";charset=utf-8" : "";
    Response.ResponseBuilder answer =
        Response.ok(file).header(HttpHeaders.CONTENT_TYPE, wanted.mediaType() + charset);
    return wanted == PaperFormat.HTML
        ? answer.header("Content-Security-Policy", OWN_STYLE).build()
        : answer
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"analisis-kebutuhan."
                    + wanted.name().toLowerCase(Locale.ROOT)
                    + "\"")
            .build();
  }

  private static PaperFormat format(String name) {
    return name == null || name.isEmpty()
        ? PaperFormat.DOCX
        : Arrays.stream(PaperFormat.values())
            .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidInputException(
                        FieldError.of("format", "unknown-value", "docx, pdf, html")));
  }

  /**
   * A solution like the planned one, and why.
   *
   * @param words of the plan that it uses too
   * @param national whether it is a common application of the nation
   */
  public record Alike(
      long id,
      String url,
      String title,
      String summary,
      String kind,
      String regionCode,
      String regionName,
      List<String> words,
      boolean sameAffair,
      boolean own,
      boolean national) {

    static Alike of(AlikeSolution each) {
      return new Alike(
          each.solution().id(),
          each.solution().url(),
          each.solution().title(),
          each.solution().summary(),
          each.solution().kind().name(),
          each.solution().regionCode(),
          each.regionName(),
          each.words(),
          each.sameAffair(),
          each.own(),
          each.national());
    }
  }
}
