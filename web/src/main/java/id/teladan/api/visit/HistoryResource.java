package id.teladan.api.visit;

import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Paging;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.visit.HistoryEntry;
import id.teladan.visit.HistoryReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was changed in a visit. */
@Path("/visits/" + VisitResource.ONE + "/history")
@RequestScoped
public class HistoryResource {
  @Inject private HistoryReading reading;

  @GET
  @Permitted(Action.READ_VISIT)
  @Operation(
      summary = "Every change of a visit and of what stands in it, latest first",
      description = "Changes of notes are told to the team and its coordinator alone.")
  @ListOf(HistoryEntry.class)
  public Response list(@PathParam("id") long visitId, @BeanParam Paging paging) {
    return Answers.page(reading.of(visitId, paging.request()));
  }
}
