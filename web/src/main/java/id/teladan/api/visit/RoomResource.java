package id.teladan.api.visit;

import id.teladan.api.shared.Answers;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.solution.SolutionReading;
import id.teladan.visit.AgendaReading;
import id.teladan.visit.NoteReading;
import id.teladan.visit.VisitView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What a device takes along into the room. */
@Path("/visits/" + VisitResource.ONE + "/room")
@RequestScoped
public class RoomResource {
  private static final int SOLUTIONS = 100;

  @Inject private NoteReading notes;
  @Inject private AgendaReading agendas;
  @Inject private SolutionReading solutions;
  @Inject private RegionDirectory regions;
  @Inject private CurrentCaller caller;

  @GET
  @Permitted(Action.READ_NOTE)
  @Operation(summary = "The frame of a visit for taking notes without a network")
  @APIResponseSchema(RoomJson.class)
  public Response get(@PathParam("id") long visitId) {
    VisitView visit = notes.visit(visitId);
    return Answers.one(
        RoomJson.of(
            visit,
            regions,
            solutions.latestOf(visit.content().hostCode(), SOLUTIONS),
            RoomAgenda.of(agendas.get(visitId).content()),
            caller.get()),
        visit.version());
  }
}
