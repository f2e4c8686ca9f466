package id.teladan.api.solution;

import id.teladan.api.attachment.AttachmentJson;
import id.teladan.api.attachment.FileForm;
import id.teladan.api.attachment.SentFiles;
import id.teladan.api.form.FormBody;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /solutions/{id}/attachments}: its pictures and files. */
@Path("/solutions/{id: [0-9]{1,18}}/attachments")
@RequestScoped
public class SolutionFilesResource {
  @Inject private SentFiles files;

  @GET
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "The files of a solution, in the order in which they came")
  @ListOf(AttachmentJson.class)
  public Response list(@PathParam("id") long id) {
    return files.list(SolutionFeed.KIND, id);
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
    return files.add(SolutionFeed.KIND, id, uri, body);
  }
}
