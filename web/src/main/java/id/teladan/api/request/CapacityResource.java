package id.teladan.api.request;

import id.teladan.api.json.JsonBody;
import id.teladan.api.json.MergePatch;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.request.CapacityContent;
import id.teladan.request.CapacityEditing;
import id.teladan.request.CapacityReading;
import id.teladan.request.CapacityView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** How many visits a region can receive. */
@Path("/regions/{code}/visit-capacity")
@RequestScoped
public class CapacityResource {
  @Inject private CapacityReading reading;
  @Inject private CapacityEditing editing;
  @Inject private RegionDirectory regions;

  @GET
  @Permitted(Action.READ_PUBLIC)
  @Operation(
      summary = "What a region can receive, and which of the coming months are full",
      description = "How many visits are booked is told to the people of the region only.")
  @APIResponseSchema(CapacityJson.class)
  public Response get(@PathParam("code") String code) {
    return one(reading.get(code, YearMonth.now(ZoneOffset.UTC)));
  }

  @PUT
  @Permitted(Action.DECIDE_REQUEST)
  @Operation(summary = "Say what the region can receive; by its coordinator")
  @APIResponseSchema(CapacityJson.class)
  public Response update(
      @PathParam("code") String code,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(CapacityContent.class) JsonBody body) {
    CapacityView current = editing.open(code);
    CapacityContent content = body.as(CapacityContent.class, CapacityJson.class);
    int expected = (int) IfMatch.expected(ifMatch, current.version());
    editing.update(code, expected, content);
    return get(code);
  }

  @PATCH
  @Permitted(Action.DECIDE_REQUEST)
  @Operation(summary = "Change some members of it")
  @APIResponseSchema(CapacityJson.class)
  public Response patch(
      @PathParam("code") String code,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(CapacityContent.class) JsonBody body) {
    CapacityView current = editing.open(code);
    CapacityContent content =
        body.as(
            CapacityContent.class,
            CapacityJson.class,
            MergePatch.onto(CapacityJson.of(current, regions)));
    int expected = (int) IfMatch.expected(ifMatch, current.version());
    editing.update(code, expected, content);
    return get(code);
  }

  private Response one(CapacityView view) {
    return Answers.one(CapacityJson.of(view, regions), view.version());
  }
}
