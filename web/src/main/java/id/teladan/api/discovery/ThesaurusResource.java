package id.teladan.api.discovery;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.discovery.SearchAnswer;
import id.teladan.discovery.ThesaurusEditing;
import id.teladan.discovery.ThesaurusGroupContent;
import id.teladan.discovery.ThesaurusGroupView;
import id.teladan.discovery.ThesaurusOrigin;
import id.teladan.discovery.ThesaurusReading;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Which terms mean the same, for administrators. */
@Path("/thesaurus")
@RequestScoped
@Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
public class ThesaurusResource {
  private static final String ONE = "{id: [a-z0-9-]{1,80}}";
  private static final Table<ThesaurusGroupView> TABLE =
      Table.of("thesaurus", ThesaurusGroupView.class);

  @Inject private ThesaurusReading reading;
  @Inject private ThesaurusEditing editing;

  @GET
  @Permitted(Action.ADMINISTER_SYSTEM)
  @Operation(summary = "Groups of terms that mean the same; q finds within terms and notes")
  @ListOf(ThesaurusGroupView.class)
  public Response list(
      @QueryParam("q") String q,
      @QueryParam("origin") ThesaurusOrigin origin,
      @BeanParam Paging paging) {
    return Listing.answer(paging, TABLE, page -> reading.list(q, origin, page));
  }

  @POST
  @Permitted(Action.ADMINISTER_SYSTEM)
  @Operation(
      summary = "Add a group",
      description = "2 to 20 terms. Searches follow within a second.")
  @APIResponseSchema(value = ThesaurusGroupView.class, responseCode = "201")
  public Response create(
      @Context UriInfo uri, @RequestBodySchema(ThesaurusGroupContent.class) JsonBody body) {
    ThesaurusGroupView made =
        editing.create(body.as(ThesaurusGroupContent.class, ThesaurusGroupView.class));
    return Answers.created(uri, made.id(), made, made.version());
  }

  @GET
  @Path("preview")
  @Produces(Listing.JSON)
  @Permitted(Action.ADMINISTER_SYSTEM)
  @Operation(summary = "What a search of these words also searches now")
  @ListOf(SearchAnswer.OtherMeaning.class)
  public Response preview(@QueryParam("q") String q) {
    List<SearchAnswer.OtherMeaning> items = reading.preview(q);
    return Answers.page(new Page<>(items, items.size(), 1, Math.max(1, items.size())));
  }

  @GET
  @Path(ONE)
  @Permitted(Action.ADMINISTER_SYSTEM)
  @Operation(summary = "One group")
  @APIResponseSchema(ThesaurusGroupView.class)
  public Response get(@PathParam("id") String id) {
    return one(reading.get(id));
  }

  @PUT
  @Path(ONE)
  @Permitted(Action.ADMINISTER_SYSTEM)
  @Operation(summary = "Change a group, a built-in one too, or switch it off or on")
  @APIResponseSchema(ThesaurusGroupView.class)
  public Response update(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(ThesaurusGroupContent.class) JsonBody body) {
    ThesaurusGroupView current = reading.get(id);
    ThesaurusGroupContent content = body.as(ThesaurusGroupContent.class, ThesaurusGroupView.class);
    int expected = (int) IfMatch.expected(ifMatch, current.version());
    return one(editing.update(id, expected, content));
  }

  @DELETE
  @Path(ONE)
  @Permitted(Action.ADMINISTER_SYSTEM)
  @Operation(summary = "Remove an added group; a built-in one is switched off")
  public Response delete(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
    ThesaurusGroupView current = reading.get(id);
    editing.delete(id, (int) IfMatch.expected(ifMatch, current.version()));
    return Answers.none();
  }

  private static Response one(ThesaurusGroupView group) {
    return Answers.one(group, group.version());
  }
}
