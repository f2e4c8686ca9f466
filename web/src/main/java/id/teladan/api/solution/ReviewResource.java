package id.teladan.api.solution;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Page;
import id.teladan.solution.FieldChange;
import id.teladan.solution.RemarkCommand;
import id.teladan.solution.RemarkView;
import id.teladan.solution.ReviewEditing;
import id.teladan.solution.SolutionEditing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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

/** What curators remark on a solution before it is published. */
@Path("/solutions")
@RequestScoped
public class ReviewResource {
  private static final String ONE = "{id: [0-9]{1,18}}";

  @Inject private ReviewEditing review;
  @Inject private SolutionEditing editing;

  @GET
  @Path(ONE + "/remarks")
  @Permitted(Action.EDIT_SOLUTION)
  @Operation(summary = "The curators' remarks on its parts, oldest first")
  @ListOf(RemarkView.class)
  public Response remarks(@PathParam("id") long id) {
    return all(review.remarks(id));
  }

  @POST
  @Path(ONE + "/remarks")
  @Permitted(Action.REVIEW_SOLUTION)
  @Operation(summary = "Remark on a part of it")
  @APIResponseSchema(value = RemarkView.class, responseCode = "201")
  public Response remark(
      @Context UriInfo uri,
      @PathParam("id") long id,
      @RequestBodySchema(RemarkCommand.class) JsonBody body) {
    editing.open(id);
    RemarkView made = review.remark(id, body.as(RemarkCommand.class, RemarkView.class));
    return Answers.created(uri, made.id(), made, 0);
  }

  @GET
  @Path(ONE + "/changes-since-return")
  @Permitted(Action.EDIT_SOLUTION)
  @Operation(summary = "Field by field, what was changed since it was returned last")
  @ListOf(FieldChange.class)
  public Response changes(@PathParam("id") long id) {
    return all(review.changesSinceReturn(id));
  }

  private static Response all(List<?> items) {
    return Answers.page(new Page<>(items, items.size(), 1, Math.max(1, items.size())));
  }
}
