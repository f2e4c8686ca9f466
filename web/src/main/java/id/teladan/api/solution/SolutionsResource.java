package id.teladan.api.solution;

import id.teladan.api.json.JsonBody;
import id.teladan.api.json.MergePatch;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.attachment.AttachmentReading;
import id.teladan.attachment.AttachmentView;
import id.teladan.discovery.Discovery;
import id.teladan.discovery.SearchAnswer;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.Page;
import id.teladan.solution.RevisionView;
import id.teladan.solution.SolutionContent;
import id.teladan.solution.SolutionEditing;
import id.teladan.solution.SolutionFeed;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionStatus;
import id.teladan.solution.SolutionTransition;
import id.teladan.solution.SolutionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Solutions. */
@Path("/solutions")
@RequestScoped
public class SolutionsResource {
  private static final String ONE = "{id: [0-9]{1,18}}";
  private static final int SIMILAR = 10;

  @Inject private SolutionReading reading;
  @Inject private SolutionEditing editing;
  @Inject private SolutionListing listing;
  @Inject private Discovery discovery;
  @Inject private RegionDirectory regions;
  @Inject private AttachmentReading files;

  @GET
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Permitted(Action.READ_PUBLIC)
  @Operation(
      summary = "List solutions by the search's words and filters",
      description =
          "format=csv|xlsx answers every match, however many, row by row; so does format=json with"
              + " all=true. More than 10,000 come by number and not by rank.")
  @ListOf(SolutionBody.class)
  public Response list(@Context UriInfo uri, @BeanParam Paging paging) {
    return Listing.answer(
        paging,
        Table.of("solutions", SolutionBody.class),
        page -> bodies(listing.find(uri.getQueryParameters(), page)),
        () -> listing.all(uri.getQueryParameters(), this::bodies));
  }

  @POST
  @Permitted(Action.EDIT_SOLUTION)
  @Operation(summary = "Enter a draft")
  @APIResponseSchema(value = SolutionBody.class, responseCode = "201")
  public Response create(
      @Context UriInfo uri, @RequestBodySchema(SolutionContent.class) JsonBody body) {
    SolutionView created = editing.create(body.as(SolutionContent.class, SolutionBody.class));
    return Answers.created(uri, created.id(), body(created), created.version());
  }

  @GET
  @Path(ONE)
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "One solution")
  @APIResponseSchema(SolutionBody.class)
  public Response get(@PathParam("id") long id) {
    return one(reading.get(id));
  }

  @PUT
  @Path(ONE)
  @Permitted(Action.EDIT_SOLUTION)
  @Operation(summary = "Replace the content")
  @APIResponseSchema(SolutionBody.class)
  public Response update(
      @PathParam("id") long id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(SolutionContent.class) JsonBody body) {
    SolutionView current = editing.open(id);
    SolutionContent content = body.as(SolutionContent.class, SolutionBody.class);
    int expected = (int) IfMatch.expected(ifMatch, current.version());
    return one(editing.update(id, expected, content));
  }

  @PATCH
  @Path(ONE)
  @Permitted(Action.EDIT_SOLUTION)
  @Operation(
      summary = "Change some members",
      description =
          "A JSON merge patch: a member that is absent stays, null clears it, a list comes whole.")
  @APIResponseSchema(SolutionBody.class)
  public Response patch(
      @PathParam("id") long id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(SolutionContent.class) JsonBody body) {
    SolutionView current = editing.open(id);
    SolutionContent content =
        body.as(SolutionContent.class, SolutionBody.class, MergePatch.onto(body(current)));
    int expected = (int) IfMatch.expected(ifMatch, current.version());
    return one(editing.update(id, expected, content));
  }

  @DELETE
  @Path(ONE)
  @Permitted(Action.EDIT_SOLUTION)
  @Operation(summary = "Delete a draft")
  public Response delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
    SolutionView current = editing.open(id);
    editing.delete(id, (int) IfMatch.expected(ifMatch, current.version()));
    return Answers.none();
  }

  @POST
  @Path(ONE + "/transitions")
  @Permitted(Action.EDIT_SOLUTION)
  @Operation(summary = "Move along the editorial life")
  @APIResponseSchema(SolutionBody.class)
  public Response move(
      @PathParam("id") long id, @RequestBodySchema(SolutionTransition.class) JsonBody body) {
    editing.open(id);
    return one(editing.move(id, body.as(SolutionTransition.class)));
  }

  @GET
  @Path(ONE + "/similar")
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "Solutions about the same matter")
  @ListOf(SearchAnswer.FoundEntry.class)
  public Response similar(@PathParam("id") long id) {
    reading.get(id);
    return all(discovery.similar(id, SIMILAR));
  }

  @GET
  @Path(ONE + "/history")
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "Every version")
  @ListOf(HistoryItem.class)
  public Response history(@PathParam("id") long id) {
    return all(reading.history(id).stream().map(HistoryItem::of).toList());
  }

  private Response one(SolutionView solution) {
    return Answers.one(body(solution), solution.version());
  }

  private static Response all(List<?> items) {
    return Answers.page(new Page<>(items, items.size(), 1, Math.max(1, items.size())));
  }

  private SolutionBody body(SolutionView solution) {
    return body(solution, files.of(SolutionFeed.KIND, solution.id()));
  }

  private Page<SolutionBody> bodies(Page<SolutionView> page) {
    return new Page<>(bodies(page.items()), page.total(), page.page(), page.size());
  }

  private List<SolutionBody> bodies(List<SolutionView> solutions) {
    List<Long> ids = solutions.stream().map(SolutionView::id).toList();
    Map<Long, List<AttachmentView>> attached = files.of(SolutionFeed.KIND, ids);
    return solutions.stream()
        .map(each -> body(each, attached.getOrDefault(each.id(), List.of())))
        .toList();
  }

  private SolutionBody body(SolutionView solution, List<AttachmentView> attached) {
    return SolutionBody.of(solution, regions.name(solution.content().regionCode()), attached);
  }

  /**
   * A version in the history.
   *
   * @param author who wrote it; null where the caller may not know
   */
  public record HistoryItem(
      int version, Instant at, String author, String action, SolutionStatus status, String remark) {

    static HistoryItem of(RevisionView revision) {
      return new HistoryItem(
          revision.version(),
          revision.at(),
          revision.author(),
          revision.action(),
          revision.status(),
          revision.remark());
    }
  }
}
