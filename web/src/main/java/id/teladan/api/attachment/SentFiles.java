package id.teladan.api.attachment;

import id.teladan.api.form.Form;
import id.teladan.api.form.FormBody;
import id.teladan.api.shared.Answers;
import id.teladan.attachment.AttachmentEditing;
import id.teladan.attachment.AttachmentReading;
import id.teladan.attachment.AttachmentView;
import id.teladan.attachment.FileSettings;
import id.teladan.attachment.NewFile;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;

/** The files of an object as REST lists and takes them, whatever the object is. */
@RequestScoped
public class SentFiles {
  @Inject private AttachmentReading reading;
  @Inject private AttachmentEditing editing;
  @Inject private FileSettings settings;

  /** All files of one object, in the order in which they came. */
  public Response list(String ownerKind, long ownerId) {
    List<AttachmentJson> files =
        reading.of(ownerKind, ownerId).stream().map(AttachmentJson::of).toList();
    return Answers.page(new Page<>(files, files.size(), 1, Math.max(1, files.size())));
  }

  /** Takes the file of a form; who may is asked before its bytes are read. */
  public Response add(String ownerKind, long ownerId, UriInfo uri, FormBody body)
      throws IOException {
    editing.admit(ownerKind, ownerId);
    try (Form form = body.read(settings.largest())) {
      Form.SentFile sent =
          form.file("file")
              .orElseThrow(() -> new InvalidInputException(FieldError.of("file", "required")));
      AttachmentView added =
          editing.add(
              ownerKind,
              ownerId,
              new NewFile(sent.name(), sent.content(), form.field("description")));
      return Answers.created(
          uri.getBaseUriBuilder().path("attachments").path(String.valueOf(added.id())).build(),
          AttachmentJson.of(added),
          added.version());
    }
  }
}
