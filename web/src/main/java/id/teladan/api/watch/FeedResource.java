package id.teladan.api.watch;

import id.teladan.api.atom.AtomFeed;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.PageRequest;
import id.teladan.watch.SavedSearchReading;
import id.teladan.watch.SavedSearchView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
    return feeds.ofAddress(known(page));
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
