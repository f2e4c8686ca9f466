package id.teladan.api.watch;

import id.teladan.api.json.Ids;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.watch.SavedSearchContent;
import id.teladan.watch.SavedSearchEditing;
import id.teladan.watch.SavedSearchReading;
import id.teladan.watch.SavedSearchView;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /saved-searches}: the caller's own. */
@Path("/saved-searches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SavedSearchResource {
  private static final String KIND = "saved-search";
  private static final Table<SavedSearchJson> TABLE =
      Table.of("saved-searches", SavedSearchJson.class);

  @Inject private SavedSearchReading reading;
  @Inject private SavedSearchEditing editing;
  @Context private UriInfo uri;

  @GET
  @Permitted(Action.USE_ACCOUNT)
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Operation(summary = "The caller's own saved searches, by name")
  @ListOf(SavedSearchJson.class)
  public Response list(@BeanParam Paging paging) {
    return Listing.answer(paging, TABLE, page -> reading.list(page).map(this::json));
  }

  @POST
  @Permitted(Action.USE_ACCOUNT)
  @Operation(
      summary = "Save a search",
      description =
          "query is that of the search's address: q=izin&region=65. Page and sort are left out."
              + " Its owner is told once of each entry that becomes public later and matches.")
  @APIResponseSchema(value = SavedSearchJson.class, responseCode = "201")
  public Response create(@RequestBodySchema(SavedSearchContent.class) JsonBody body) {
    SavedSearchView made = editing.create(body.as(SavedSearchContent.class, SavedSearchJson.class));
    return Answers.created(uri, made.id(), json(made), made.version());
  }

  @GET
  @Path("{id}")
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "One saved search")
  @APIResponseSchema(SavedSearchJson.class)
  public Response read(@PathParam("id") String id) {
    return answer(reading.get(Ids.parse(KIND, id)));
  }

  @PUT
  @Path("{id}")
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "Rename it or search for something else")
  @APIResponseSchema(SavedSearchJson.class)
  public Response update(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(SavedSearchContent.class) JsonBody body) {
    SavedSearchView current = reading.get(Ids.parse(KIND, id));
    SavedSearchContent content = body.as(SavedSearchContent.class, SavedSearchJson.class);
    int version = (int) IfMatch.expected(ifMatch, current.version());
    return answer(editing.update(current.id(), version, content));
  }

  @DELETE
  @Path("{id}")
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "Delete it, and its feed")
  public Response delete(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
    SavedSearchView current = reading.get(Ids.parse(KIND, id));
    editing.delete(current.id(), (int) IfMatch.expected(ifMatch, current.version()));
    return Answers.none();
  }

  @POST
  @Path("{id}/feed")
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "Give its feed another address; the old one shows nothing from now on")
  @APIResponseSchema(SavedSearchJson.class)
  public Response renewFeed(@PathParam("id") String id) {
    return answer(editing.renewFeed(Ids.parse(KIND, id)));
  }

  private Response answer(SavedSearchView search) {
    return Answers.one(json(search), search.version());
  }

  private SavedSearchJson json(SavedSearchView search) {
    return SavedSearchJson.of(search, uri);
  }
}
