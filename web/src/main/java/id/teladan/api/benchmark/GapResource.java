package id.teladan.api.benchmark;

import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.api.shared.Answers;
import id.teladan.benchmark.GapReading;
import id.teladan.identity.Permitted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /regions/{code}/gaps/{indicator}}: from a gap to what may close it. */
@Path("/regions/{code}/gaps/{indicator}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GapResource {
  @Inject private GapReading gaps;

  @GET
  @Permitted(READ_PUBLIC)
  @Operation(
      summary =
          "Where a region stands by an indicator, solutions that may help, and what its"
              + " nearest regions did")
  @APIResponseSchema(GapJson.class)
  public Response gap(@PathParam("code") String code, @PathParam("indicator") String indicator) {
    return Answers.one(GapJson.of(gaps.gap(code, indicator)));
  }
}
