package id.teladan.api.solution;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Page;
import id.teladan.solution.DraftCommand;
import id.teladan.solution.DraftEditing;
import id.teladan.solution.DraftView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What the caller is typing in the editor and has not saved. */
@Path("/solution-drafts")
@RequestScoped
public class DraftResource {
  @Inject private DraftEditing drafts;

  @GET
  @Permitted(Action.EDIT_SOLUTION)
  @Operation(summary = "The caller's own drafts, kept last first")
  @ListOf(DraftView.class)
  public Response list() {
    List<DraftView> own = drafts.own();
    return Answers.page(new Page<>(own, own.size(), 1, Math.max(1, own.size())));
  }

  @POST
  @Permitted(Action.EDIT_SOLUTION)
  @Operation(summary = "Keep what stands in the editor; the same key again replaces it")
  @APIResponseSchema(value = DraftView.class, responseCode = "201")
  public Response keep(@Context UriInfo uri, @RequestBodySchema(DraftCommand.class) JsonBody body) {
    DraftView kept = drafts.keep(body.as(DraftCommand.class, DraftView.class));
    return Answers.created(uri, kept.key(), kept, kept.version());
  }

  @GET
  @Path("{key}")
  @Permitted(Action.EDIT_SOLUTION)
  @Operation(summary = "One draft")
  @APIResponseSchema(DraftView.class)
  public Response get(@PathParam("key") String key) {
    DraftView draft = drafts.get(key);
    return Answers.one(draft, draft.version());
  }

  @DELETE
  @Path("{key}")
  @Permitted(Action.EDIT_SOLUTION)
  @Operation(summary = "Throw a draft away")
  public Response discard(@PathParam("key") String key, @HeaderParam("If-Match") String ifMatch) {
    DraftView draft = drafts.get(key);
    drafts.discard(key, (int) IfMatch.expected(ifMatch, draft.version()));
    return Answers.none();
  }
}
