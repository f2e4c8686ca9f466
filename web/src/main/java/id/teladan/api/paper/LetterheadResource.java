package id.teladan.api.paper;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.paper.LetterheadContent;
import id.teladan.paper.LetterheadEditing;
import id.teladan.paper.LetterheadReading;
import id.teladan.paper.LetterheadView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** How a region's official papers begin and end. */
@Path("/regions/{code}/letterhead")
@RequestScoped
public class LetterheadResource {
  @Inject private LetterheadReading reading;
  @Inject private LetterheadEditing editing;

  @GET
  @Permitted(Action.EDIT_LETTERHEAD)
  @Operation(summary = "The letterhead of a region, for its coordinator")
  @APIResponseSchema(LetterheadJson.class)
  public Response get(@PathParam("code") String code) {
    return one(reading.of(code));
  }

  @PUT
  @Permitted(Action.EDIT_LETTERHEAD)
  @Operation(summary = "Set the letterhead and the deadline of reports")
  @APIResponseSchema(LetterheadJson.class)
  public Response write(
      @PathParam("code") String code,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(LetterheadContent.class) JsonBody body) {
    LetterheadView current = reading.of(code);
    LetterheadContent content = body.as(LetterheadContent.class, LetterheadJson.class);
    int expected = (int) IfMatch.expected(ifMatch, current.version());
    return one(editing.write(code, expected, content));
  }

  private static Response one(LetterheadView head) {
    return Answers.one(LetterheadJson.of(head), head.version());
  }
}
