package id.teladan.api.request;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.request.RequestStep;
import id.teladan.request.RequestView;
import id.teladan.request.StepEditing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The steps of requests. */
@Path("/visit-requests/" + RequestResource.ONE + "/transitions")
@RequestScoped
public class RequestStepResource {
  @Inject private StepEditing steps;
  @Inject private RegionDirectory regions;

  @POST
  @Permitted(Action.DECIDE_REQUEST)
  @Operation(
      summary = "Take a step",
      description =
          "Visitor: DRAFT to SENT; DATES_PROPOSED to ACCEPTED (date among hostDates), to SENT (with"
              + " dates) or to WITHDRAWN; ANSWERED back to SENT. Host: SENT to ACCEPTED (date among"
              + " dates; overCapacity when the month is full), to DATES_PROPOSED (dates; overCapacity), to"
              + " ANSWERED (answers to every question) or to DECLINED (remark). ACCEPTED makes a"
              + " visit: visitId.")
  @APIResponseSchema(RequestJson.class)
  public Response move(
      @PathParam("id") long id, @RequestBodySchema(RequestStep.class) JsonBody body) {
    steps.open(id);
    RequestView moved = steps.move(id, body.as(RequestStep.class));
    return Answers.one(RequestJson.of(moved, regions), moved.version());
  }
}
