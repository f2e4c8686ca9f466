package id.teladan.api.solution;

import id.teladan.api.attachment.AttachmentJson;
import id.teladan.api.attachment.FileForm;
import id.teladan.api.form.Form;
import id.teladan.api.form.FormBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.attachment.AttachmentEditing;
import id.teladan.attachment.AttachmentReading;
import id.teladan.attachment.AttachmentView;
import id.teladan.attachment.FileSettings;
import id.teladan.attachment.NewFile;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Page;
import id.teladan.solution.SolutionFeed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /solutions/{id}/attachments}: its pictures and files. */
@Path("/solutions/{id: [0-9]{1,18}}/attachments")
@RequestScoped
public class SolutionFilesResource {
  @Inject private AttachmentReading reading;
  @Inject private AttachmentEditing editing;
  @Inject private FileSettings settings;

  @GET
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "The files of a solution, in the order in which they came")
  @ListOf(AttachmentJson.class)
  public Response list(@PathParam("id") long id) {
    List<AttachmentJson> files =
        reading.of(SolutionFeed.KIND, id).stream().map(AttachmentJson::of).toList();
    return Answers.page(new Page<>(files, files.size(), 1, Math.max(1, files.size())));
  }

  @POST
  @Permitted(Action.EDIT_SOLUTION)
  @Operation(
      summary = "Attach a file",
      description =
          "multipart/form-data with the fields file and description. Taken are PDF, DOCX, XLSX,"
              + " PPTX, PNG, JPEG and plain text, by what they hold; a picture needs a description.")
  @APIResponseSchema(value = AttachmentJson.class, responseCode = "201")
  public Response attach(
      @PathParam("id") long id,
      @Context UriInfo uri,
      @RequestBodySchema(FileForm.class) FormBody body)
      throws IOException {
    editing.admit(SolutionFeed.KIND, id);
    try (Form form = body.read(settings.largest())) {
      Form.SentFile sent =
          form.file("file")
              .orElseThrow(() -> new InvalidInputException(FieldError.of("file", "required")));
      AttachmentView added =
          editing.add(
              SolutionFeed.KIND,
              id,
              new NewFile(sent.name(), sent.content(), form.field("description")));
      return Answers.created(
          uri.getBaseUriBuilder().path("attachments").path(String.valueOf(added.id())).build(),
          AttachmentJson.of(added),
          added.version());
    }
  }
}
