package id.teladan.api.request;

import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.request.RequestReading;
import id.teladan.request.StepView;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What happened to a request. */
@Path("/visit-requests/" + RequestResource.ONE + "/history")
@RequestScoped
public class RequestHistoryResource {
  @Inject private RequestReading reading;

  @GET
  @Permitted(Action.READ_REQUEST)
  @Operation(summary = "The steps of a request, the first one first")
  @ListOf(StepView.class)
  public Response history(@PathParam("id") long id) {
    List<StepView> items = reading.steps(id);
    return Answers.page(new Page<>(items, items.size(), 1, Math.max(1, items.size())));
  }
}
