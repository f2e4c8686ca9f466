package id.teladan.api.solution;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.attachment.AttachmentReading;
import id.teladan.attachment.AttachmentView;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Page;
import id.teladan.solution.FieldChange;
import id.teladan.solution.SolutionContent;
import id.teladan.solution.SolutionEditing;
import id.teladan.solution.SolutionFeed;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionView;
import id.teladan.solution.VersionEditing;
import id.teladan.solution.VersionReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The versions of a solution, and whether the present one is still true. */
@Path("/solutions")
@RequestScoped
public class VersionResource {
  private static final String ONE = "{id: [0-9]{1,18}}/";

  @Inject private VersionReading versions;
  @Inject private VersionEditing editing;
  @Inject private SolutionEditing solutions;
  @Inject private SolutionReading reading;
  @Inject private RegionDirectory regions;
  @Inject private AttachmentReading files;

  @GET
  @Path(ONE + "versions/{version: [0-9]{1,9}}")
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "What a version said")
  @APIResponseSchema(SolutionContent.class)
  public Response version(@PathParam("id") long id, @PathParam("version") int version) {
    return Answers.one(versions.content(id, version), version);
  }

  @GET
  @Path(ONE + "changes")
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "Field by field, what became of one version in another")
  @ListOf(FieldChange.class)
  public Response changes(
      @PathParam("id") long id, @QueryParam("from") Integer from, @QueryParam("to") Integer to) {
    reading.get(id);
    List<FieldChange> changes = versions.changes(id, required("from", from), required("to", to));
    return Answers.page(new Page<>(changes, changes.size(), 1, Math.max(1, changes.size())));
  }

  @POST
  @Path(ONE + "restorations")
  @Permitted(Action.EDIT_SOLUTION)
  @Operation(summary = "Write what an earlier version said as a new version")
  @APIResponseSchema(SolutionBody.class)
  public Response restore(
      @PathParam("id") long id, @RequestBodySchema(Restoration.class) JsonBody body) {
    solutions.open(id);
    Restoration wanted = body.as(Restoration.class);
    return one(editing.restore(id, required("version", wanted.version())));
  }

  @POST
  @Path(ONE + "verifications")
  @Permitted(Action.EDIT_SOLUTION)
  @Operation(summary = "Confirm that all of it is still true today")
  @APIResponseSchema(SolutionBody.class)
  public Response verify(@PathParam("id") long id) {
    return one(editing.verify(id));
  }

  private Response one(SolutionView solution) {
    String region = regions.name(solution.content().regionCode());
    List<AttachmentView> attached = files.of(SolutionFeed.KIND, solution.id());
    return Answers.one(SolutionBody.of(solution, region, attached), solution.version());
  }

  private static int required(String name, Integer value) {
    if (value == null) {
      throw new InvalidInputException(FieldError.of(name, "required"));
    }
    return value;
  }

  /**
   * Which version to bring back.
   *
   * @param version as in the history
   */
  public record Restoration(Integer version) {}
}
