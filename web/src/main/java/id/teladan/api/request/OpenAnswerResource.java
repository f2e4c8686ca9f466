package id.teladan.api.request;

import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.request.OpenAnswer;
import id.teladan.request.RequestReading;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a region answered to visitors and lets everybody read. */
@Path("/regions/{code}/visit-answers")
@RequestScoped
public class OpenAnswerResource {
  @Inject private RequestReading reading;
  @Inject private RegionDirectory regions;

  @GET
  @Permitted(Action.READ_PUBLIC)
  @Operation(
      summary = "Questions of earlier visitors that the region answered for everybody",
      description = "Those about the solution come first. Who asked is not told.")
  @ListOf(OpenAnswer.class)
  public Response list(@PathParam("code") String code, @QueryParam("solution") Long solution) {
    regions.get(code);
    List<OpenAnswer> items = reading.openAnswers(code, solution);
    return Answers.page(new Page<>(items, items.size(), 1, Math.max(1, items.size())));
  }
}
