package id.teladan.api.request;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.request.PoolEditing;
import id.teladan.request.Pooling;
import id.teladan.request.RequestReading;
import id.teladan.request.RequestStep;
import id.teladan.request.RequestView;
import id.teladan.request.StepEditing;
import id.teladan.request.StepView;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The steps of requests. */
@Path("/visit-requests/")
@RequestScoped
public class RequestStepResource {
  @Inject private RequestReading reading;
  @Inject private StepEditing steps;
  @Inject private PoolEditing pools;
  @Inject private RegionDirectory regions;

  @POST
  @Path(RequestResource.ONE + "/transitions")
  @Permitted(Action.DECIDE_REQUEST)
  @Operation(
      summary = "Take a step",
      description =
          "Visitor: DRAFT to SENT; DATES_PROPOSED to ACCEPTED (date among hostDates), to SENT (with"
              + " dates) or to WITHDRAWN; ANSWERED back to SENT. Host: SENT to ACCEPTED (date among"
              + " dates; overCapacity when the month is full), to DATES_PROPOSED (dates), to"
              + " ANSWERED (answers to every question) or to DECLINED (remark). ACCEPTED makes a"
              + " visit: visitId.")
  @APIResponseSchema(RequestJson.class)
  public Response move(
      @PathParam("id") long id, @RequestBodySchema(RequestStep.class) JsonBody body) {
    steps.open(id);
    RequestView moved = steps.move(id, body.as(RequestStep.class));
    return Answers.one(RequestJson.of(moved, regions), moved.version());
  }

  @GET
  @Path(RequestResource.ONE + "/history")
  @Permitted(Action.READ_REQUEST)
  @Operation(summary = "The steps of a request, the first one first")
  @ListOf(StepView.class)
  public Response history(@PathParam("id") long id) {
    return all(reading.steps(id));
  }

  @POST
  @Path("pools")
  @Permitted(Action.DECIDE_REQUEST)
  @Operation(
      summary = "Propose to several regions to come on the same days",
      description =
          "By their common host. Each region accepts for itself and has a visit of its own; they"
              + " share the sessions of the agenda and nothing else.")
  @ListOf(RequestJson.class)
  public Response pool(@RequestBodySchema(Pooling.class) JsonBody body) {
    return all(
        pools.pool(body.as(Pooling.class)).stream()
            .map(r -> RequestJson.of(r, regions))
            .toList());
  }

  private static Response all(List<?> items) {
    return Answers.page(new Page<>(items, items.size(), 1, Math.max(1, items.size())));
  }
}
