package id.teladan.api.watch;

import id.teladan.api.atom.AtomFeed;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.PageRequest;
import id.teladan.watch.SavedSearchReading;
import id.teladan.watch.SavedSearchView;
import id.teladan.watch.SearchText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Atom feeds of searches. They show what everybody may read, whoever asks. */
@Path("/")
@RequestScoped
public class FeedResource {
  @Inject private SavedSearchReading reading;
  @Inject private SearchFeeds feeds;
  @Context private UriInfo uri;

  @GET
  @Path("search.atom")
  @Permitted(Action.READ_PUBLIC)
  @Produces({AtomFeed.TYPE, MediaType.WILDCARD})
  @Operation(
      summary = "A search as a feed, changed lately first; parameters as /search has them",
      description =
          "Shows what everybody may read, whoever asks; fifty entries a page, with links to the"
              + " next and the previous one.")
  @Parameter(name = "kind", schema = @Schema(type = SchemaType.ARRAY))
  @Parameter(name = "region", schema = @Schema(type = SchemaType.ARRAY))
  @Parameter(name = "affair", schema = @Schema(type = SchemaType.ARRAY))
  @Parameter(name = "audience", schema = @Schema(type = SchemaType.ARRAY))
  @Parameter(name = "stage", schema = @Schema(type = SchemaType.ARRAY))
  @Parameter(name = "evidence", schema = @Schema(type = SchemaType.ARRAY))
  @Parameter(name = "sharing", schema = @Schema(type = SchemaType.ARRAY))
  @Parameter(name = "year", schema = @Schema(type = SchemaType.ARRAY))
  public Response search(
      @QueryParam("q") String q, @QueryParam("page") @DefaultValue("1") int page) {
    String query = SearchText.canonical(uri.getRequestUri().getRawQuery());
    if (query.isEmpty()) {
      throw new InvalidInputException(FieldError.of("q", "required"));
    }
    String title = q == null || q.isBlank() ? query : q.strip();
    return feeds.answer("/search?" + query, title, query, known(page));
  }

  @GET
  @Path("feeds/{token}")
  @Permitted(Action.READ_PUBLIC)
  @Produces({AtomFeed.TYPE, MediaType.WILDCARD})
  @Operation(
      summary = "A saved search as a feed, changed lately first",
      description =
          "The token stands in feedUrl of the saved search. Shows what everybody may read, never"
              + " what only the owner finds.")
  public Response saved(
      @PathParam("token") String token, @QueryParam("page") @DefaultValue("1") int page) {
    SavedSearchView search = reading.feed(token);
    return feeds.answer(
        "/saved-searches/" + search.id(), search.name(), search.query(), known(page));
  }

  private static int known(int page) {
    return new PageRequest(page, PageRequest.LARGEST).page();
  }
}
