package id.teladan.api.paper;

import id.teladan.api.form.Form;
import id.teladan.api.form.FormBody;
import id.teladan.api.shared.Answers;
import id.teladan.attachment.AttachmentEditing;
import id.teladan.attachment.FileSettings;
import id.teladan.attachment.NewFile;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.paper.LetterheadReading;
import id.teladan.paper.LetterheadView;
import id.teladan.paper.Letterheads;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.StateRuleException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The emblem of a letterhead; taken away at {@code /attachments/{id}}. */
@Path("/regions/{code}/letterhead/emblem")
@RequestScoped
public class EmblemResource {
  @Inject private LetterheadReading reading;
  @Inject private AttachmentEditing files;
  @Inject private FileSettings settings;

  @POST
  @Permitted(Action.EDIT_LETTERHEAD)
  @Operation(
      summary = "Set the emblem",
      description = "multipart/form-data with the field file. The last one sent is used.")
  @APIResponseSchema(value = LetterheadJson.class, responseCode = "201")
  public Response add(
      @PathParam("code") String code, @RequestBodySchema(EmblemForm.class) FormBody body)
      throws IOException {
    LetterheadView head = reading.of(code);
    if (head.id() == null) {
      throw new StateRuleException(
          "letterhead-unset", FieldError.of("government", "letterhead-unset"));
    }
    try (Form form = body.read(settings.largest())) {
      Form.SentFile sent =
          form.file("file")
              .orElseThrow(() -> new InvalidInputException(FieldError.of("file", "required")));
      files.add(Letterheads.KIND, head.id(), new NewFile("lambang.png", sent.content(), null));
    }
    return Answers.created(LetterheadJson.of(reading.of(code)));
  }
}
