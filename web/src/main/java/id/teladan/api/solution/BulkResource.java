package id.teladan.api.solution;

import id.teladan.api.json.Ids;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Page;
import id.teladan.solution.BulkCommand;
import id.teladan.solution.BulkEditing;
import id.teladan.solution.BulkView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /bulk-changes}: one change of many solutions, and taking it back. */
@Path("/bulk-changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BulkResource {
  private static final String KIND = "bulk-change";

  @Inject private BulkEditing editing;

  @GET
  @Permitted(Action.REVIEW_SOLUTION)
  @Operation(summary = "The latest changes of many, newest first")
  @ListOf(BulkView.class)
  public Response list() {
    List<BulkView> all = editing.latest();
    return Answers.page(new Page<>(all, all.size(), 1, Math.max(1, all.size())));
  }

  @POST
  @Permitted(Action.REVIEW_SOLUTION)
  @Operation(
      summary = "Tag, move to an affair or archive up to 500 solutions at once",
      description =
          "text is the tag, the affair's code, or why they are archived. Each solution is a"
              + " transaction of its own; rows say CHANGED, UNCHANGED, STALE (its version is not"
              + " the one given any more) or REFUSED with a code.")
  @APIResponseSchema(value = BulkView.class, responseCode = "201")
  public Response change(
      @Context UriInfo uri, @RequestBodySchema(BulkCommand.class) JsonBody body) {
    BulkView made = editing.change(body.as(BulkCommand.class));
    return Answers.created(uri, made.id(), made, 0);
  }

  @GET
  @Path("{id}")
  @Permitted(Action.REVIEW_SOLUTION)
  @Operation(summary = "One change of many with its report")
  @APIResponseSchema(BulkView.class)
  public Response read(@PathParam("id") String id) {
    return Answers.one(editing.get(Ids.parse(KIND, id)), 0);
  }

  @POST
  @Path("{id}/undo")
  @Permitted(Action.REVIEW_SOLUTION)
  @Operation(
      summary = "Take it back",
      description =
          "Restores what nobody has changed since; rows say RESTORED, CHANGED_SINCE or REFUSED. 409"
              + " already-undone the second time.")
  @APIResponseSchema(BulkView.class)
  public Response undo(@PathParam("id") String id) {
    return Answers.one(editing.undo(Ids.parse(KIND, id)), 0);
  }
}
