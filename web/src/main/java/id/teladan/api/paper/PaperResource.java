package id.teladan.api.paper;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.paper.PaperContent;
import id.teladan.paper.PaperCorrection;
import id.teladan.paper.PaperEditing;
import id.teladan.paper.PaperForm;
import id.teladan.paper.PaperIssue;
import id.teladan.paper.PaperReading;
import id.teladan.paper.PaperView;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The papers of a visit: report, short-report, plan, questions. */
@Path("/visits/{id: [0-9]{1,18}}/papers")
@RequestScoped
public class PaperResource {
  private static final String ONE = "{paper}";

  @Inject private PaperReading reading;
  @Inject private PaperEditing editing;
  @Inject private PaperFile file;

  @GET
  @Permitted(Action.READ_VISIT)
  @Operation(summary = "The papers of a visit and how far each is")
  @ListOf(PaperJson.Line.class)
  public Response list(@PathParam("id") long visitId) {
    List<PaperJson.Line> all = reading.all(visitId).stream().map(PaperJson.Line::of).toList();
    return Answers.page(new Page<>(all, all.size(), 1, all.size()));
  }

  @GET
  @Path(ONE)
  @Permitted(Action.READ_VISIT)
  @Operation(summary = "One paper with its words")
  @APIResponseSchema(PaperJson.class)
  public Response get(@PathParam("id") long visitId, @PathParam("paper") String paper) {
    return one(reading.get(visitId, form(paper)));
  }

  @GET
  @Path(ONE + "/file")
  @Produces(MediaType.WILDCARD)
  @Permitted(Action.READ_VISIT)
  @Operation(
      summary = "A paper as DOCX, PDF or HTML",
      description =
          "An issued paper is the same file each time, also an edition that was replaced.")
  public Response file(
      @PathParam("id") long visitId,
      @PathParam("paper") String paper,
      @Parameter(description = "docx, pdf or html; html when left out") @QueryParam("format")
          String format,
      @Parameter(description = "An edition that was replaced; the latest when left out")
          @QueryParam("edition")
          Integer edition) {
    return file.of(visitId, form(paper), format, edition);
  }

  @PUT
  @Path(ONE)
  @Permitted(Action.WRITE_FINDING)
  @Operation(summary = "Put own words into a paper that is not issued")
  @APIResponseSchema(PaperJson.class)
  public Response write(
      @PathParam("id") long visitId,
      @PathParam("paper") String paper,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(PaperContent.class) JsonBody body) {
    PaperForm form = form(paper);
    PaperView current = editing.open(visitId, form);
    PaperContent content = body.as(PaperContent.class, PaperJson.class);
    int expected = (int) IfMatch.expected(ifMatch, current.version());
    return one(editing.write(visitId, form, expected, content));
  }

  @DELETE
  @Path(ONE)
  @Permitted(Action.WRITE_FINDING)
  @Operation(
      summary = "Drop the own words",
      description =
          "The paper is made of what is recorded again; one that was being corrected is the edition"
              + " that was issued.")
  public Response reset(
      @PathParam("id") long visitId,
      @PathParam("paper") String paper,
      @HeaderParam("If-Match") String ifMatch) {
    PaperForm form = form(paper);
    PaperView current = editing.open(visitId, form);
    editing.reset(visitId, form, (int) IfMatch.expected(ifMatch, current.version()));
    return Answers.none();
  }

  @POST
  @Path(ONE + "/issue")
  @Permitted(Action.WRITE_FINDING)
  @Operation(summary = "Issue a paper under a number and a date: it stays as it is from then on")
  @APIResponseSchema(PaperJson.class)
  public Response issue(
      @PathParam("id") long visitId,
      @PathParam("paper") String paper,
      @RequestBodySchema(PaperIssue.class) JsonBody body) {
    PaperForm form = form(paper);
    editing.open(visitId, form);
    return one(editing.issue(visitId, form, body.as(PaperIssue.class)));
  }

  @POST
  @Path(ONE + "/correction")
  @Permitted(Action.WRITE_FINDING)
  @Operation(
      summary = "Open an issued paper for a corrected edition",
      description =
          "The edition that was issued stays as it is, marked as replaced, and can be had at"
              + " file?edition=. If-Match as for a change.")
  @APIResponseSchema(PaperJson.class)
  public Response correct(
      @PathParam("id") long visitId,
      @PathParam("paper") String paper,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(PaperCorrection.class) JsonBody body) {
    PaperForm form = form(paper);
    PaperView current = editing.open(visitId, form);
    PaperCorrection why = body.as(PaperCorrection.class);
    int expected = (int) IfMatch.expected(ifMatch, current.version());
    return one(editing.correct(visitId, form, expected, why));
  }

  private static PaperForm form(String paper) {
    return PaperForm.of(paper).orElseThrow(() -> new NotFoundException("paper", paper));
  }

  private static Response one(PaperView paper) {
    return Answers.one(PaperJson.of(paper), paper.version());
  }
}
