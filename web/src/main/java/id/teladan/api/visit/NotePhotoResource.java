package id.teladan.api.visit;

import id.teladan.api.form.Form;
import id.teladan.api.form.FormBody;
import id.teladan.api.shared.Answers;
import id.teladan.attachment.FileSettings;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.visit.NotePhoto;
import id.teladan.visit.NotePhotoEditing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Pictures of a note; read and taken away at {@code /attachments/{id}}. */
@Path("/visits/" + VisitResource.ONE + "/notes/{note}/photos")
@RequestScoped
public class NotePhotoResource {
  @Inject private NotePhotoEditing editing;
  @Inject private FileSettings settings;

  @POST
  @Permitted(Action.WRITE_NOTE)
  @Operation(
      summary = "Add a picture to a note",
      description =
          "multipart/form-data with the fields id, file and caption. The same id again changes"
              + " nothing and answers the picture that is there.")
  @APIResponseSchema(value = NotePhoto.class, responseCode = "201")
  public Response add(
      @PathParam("id") long visitId,
      @PathParam("note") String noteId,
      @Context UriInfo uri,
      @RequestBodySchema(PhotoForm.class) FormBody body)
      throws IOException {
    String note = noteId.toLowerCase(Locale.ROOT);
    editing.admit(visitId, note);
    try (Form form = body.read(settings.largest())) {
      Form.SentFile sent =
          form.file("file")
              .orElseThrow(() -> new InvalidInputException(FieldError.of("file", "required")));
      NotePhoto added =
          editing.add(visitId, note, form.field("id"), sent.content(), form.field("caption"));
      return Answers.created(
          uri.getBaseUriBuilder()
              .path("attachments")
              .path(String.valueOf(added.attachmentId()))
              .build(),
          added,
          added.version());
    }
  }
}
