package id.teladan.api.visit;

import id.teladan.api.json.JsonBody;
import id.teladan.api.json.MergePatch;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.visit.AgendaContent;
import id.teladan.visit.AgendaEditing;
import id.teladan.visit.AgendaReading;
import id.teladan.visit.AgendaView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The agenda of a visit, for its two sides. */
@Path("/visits/" + VisitResource.ONE + "/agenda")
@RequestScoped
public class AgendaResource {
  @Inject private AgendaReading reading;
  @Inject private AgendaEditing editing;

  @GET
  @Permitted(Action.READ_REQUEST)
  @Operation(
      summary = "Days, sessions and questions; assignment letter and budget for the visitor only")
  @APIResponseSchema(AgendaJson.class)
  public Response get(@PathParam("id") long visitId) {
    return one(reading.get(visitId));
  }

  @PUT
  @Permitted(Action.CONDUCT_VISIT)
  @Operation(
      summary = "Write the agenda",
      description =
          "By the team and coordinator of the visitor; the host's coordinator of an agreed visit"
              + " writes the sessions, and what else it sends is ignored. Sessions must not overlap"
              + " and must lie within the days of the visit.")
  @APIResponseSchema(AgendaJson.class)
  public Response update(
      @PathParam("id") long visitId,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(AgendaContent.class) JsonBody body) {
    AgendaView current = editing.open(visitId);
    AgendaContent content = body.as(AgendaContent.class, AgendaJson.class);
    int expected = (int) IfMatch.expected(ifMatch, current.version());
    return one(editing.update(visitId, expected, content));
  }

  @PATCH
  @Permitted(Action.CONDUCT_VISIT)
  @Operation(
      summary = "Change some members of the agenda",
      description =
          "A JSON merge patch: a member that is absent stays, null clears it, a list comes whole.")
  @APIResponseSchema(AgendaJson.class)
  public Response patch(
      @PathParam("id") long visitId,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(AgendaContent.class) JsonBody body) {
    AgendaView current = editing.open(visitId);
    AgendaContent content =
        body.as(AgendaContent.class, AgendaJson.class, MergePatch.onto(AgendaJson.of(current)));
    int expected = (int) IfMatch.expected(ifMatch, current.version());
    return one(editing.update(visitId, expected, content));
  }

  private static Response one(AgendaView agenda) {
    return Answers.one(AgendaJson.of(agenda), agenda.version());
  }
}
