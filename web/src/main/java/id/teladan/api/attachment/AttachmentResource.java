package id.teladan.api.attachment;

import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.attachment.AttachmentEditing;
import id.teladan.attachment.AttachmentReading;
import id.teladan.attachment.AttachmentView;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Files by their own address, whatever they belong to. */
@Path("/attachments/{id: [0-9]{1,18}}")
@RequestScoped
public class AttachmentResource {
  @Inject private AttachmentReading reading;
  @Inject private AttachmentEditing editing;

  @GET
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "What a file is")
  @APIResponseSchema(AttachmentJson.class)
  public Response get(@PathParam("id") long id) {
    AttachmentView file = reading.get(id);
    return Answers.one(AttachmentJson.of(file), file.version());
  }

  @GET
  @Path("/content")
  @Produces(MediaType.WILDCARD)
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "The bytes of a file")
  public Response content(@PathParam("id") long id, @Context Request request) {
    AttachmentView file = reading.get(id);
    EntityTag tag = new EntityTag(file.hash());
    Response.ResponseBuilder known = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        known == null
            ? Response.ok(reading.content(id))
                .type(type(file))
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
            : known;
    return answer
        .tag(tag)
        // Asked again each time: who may read it can change, and the bytes never do.
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
        .build();
  }

  @DELETE
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "Take a file away")
  public Response delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
    AttachmentView file = editing.open(id);
    editing.delete(id, (int) IfMatch.expected(ifMatch, file.version()));
    return Answers.none();
  }

  private static String type(AttachmentView file) {
    String type = file.kind().mediaType();
    return type.startsWith("text/") ? type + ";charset=utf-8" : type;
  }

  /** Shown in the page only what we drew ourselves; all else is saved. */
  private static String disposition(AttachmentView file) {
    String plain = file.name().replaceAll("[^A-Za-z0-9._ -]", "_");
    String full = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return (file.kind().isPicture() ? "inline" : "attachment")
        + "; filename=\""
        + plain
        + "\"; filename*=UTF-8''"
        + full;
  }
}
