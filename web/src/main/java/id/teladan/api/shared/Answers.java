package id.teladan.api.shared;

import id.teladan.api.json.RecordWriting;
import id.teladan.shared.Page;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;

/** The answers of REST. Every single resource carries its version as {@code ETag}. */
public final class Answers {
  private Answers() {}

  /** A resource that has a version. */
  public static Response one(Object view, long version) {
    return json(Response.ok(), view).header(HttpHeaders.ETAG, tag(version)).build();
  }

  /** A resource or a result that nobody changes by its address. */
  public static Response one(Object view) {
    return json(Response.ok(), view).build();
  }

  /** A new resource below the address of its collection. */
  public static Response created(UriInfo uri, Object id, Object view, long version) {
    return json(
            Response.created(uri.getAbsolutePathBuilder().path(String.valueOf(id)).build()), view)
        .header(HttpHeaders.ETAG, tag(version))
        .build();
  }

  /** A new resource whose address is not below that of the collection it was sent to. */
  public static Response created(URI address, Object view, long version) {
    return json(Response.created(address), view).header(HttpHeaders.ETAG, tag(version)).build();
  }

  /** Something new that has no address of its own. */
  public static Response created(Object view) {
    return json(Response.status(Response.Status.CREATED), view).build();
  }

  /** Work that was taken on and goes on. */
  public static Response accepted(UriInfo uri, Object id, Object view) {
    return json(
            Response.accepted()
                .location(uri.getAbsolutePathBuilder().path(String.valueOf(id)).build()),
            view)
        .build();
  }

  /** Work that was taken on and can be looked at under the address it was sent to. */
  public static Response accepted(UriInfo uri, Object view) {
    return json(Response.accepted().location(uri.getAbsolutePath()), view).build();
  }

  /** The same, for work that has its address elsewhere. */
  public static Response acceptedAt(URI address, Object view) {
    return json(Response.accepted().location(address), view).build();
  }

  /** Done, and nothing to show. */
  public static Response none() {
    return Response.noContent().build();
  }

  /** A page of a list. For lists that also leave as files use {@link Listing}. */
  public static Response page(Page<?> page) {
    return one(page);
  }

  /** A list that is never long enough for pages. */
  public static <T> Response all(List<T> items) {
    return one(new Page<>(items, items.size(), 1, Math.max(1, items.size())));
  }

  static String tag(long version) {
    return "\"" + version + "\"";
  }

  private static Response.ResponseBuilder json(Response.ResponseBuilder answer, Object view) {
    return answer.type(MediaType.APPLICATION_JSON).entity(RecordWriting.text(view));
  }
}
