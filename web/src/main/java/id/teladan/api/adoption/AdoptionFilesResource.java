package id.teladan.api.adoption;

import static id.teladan.identity.Action.EDIT_ADOPTION;
import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.api.attachment.AttachmentJson;
import id.teladan.api.attachment.FileForm;
import id.teladan.api.attachment.SentFiles;
import id.teladan.api.form.FormBody;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Permitted;
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

/** The documents of an adoption's proof. */
@Path("/adoptions/{id: [0-9]{1,18}}/attachments")
@RequestScoped
public class AdoptionFilesResource {
  private static final String KIND = "adoption";

  @Inject private SentFiles files;

  @GET
  @Permitted(READ_PUBLIC)
  @Operation(summary = "The documents of its proof, for both sides; for others where it is open")
  @ListOf(AttachmentJson.class)
  public Response documents(@PathParam("id") long id) {
    return files.list(KIND, id);
  }

  @POST
  @Permitted(EDIT_ADOPTION)
  @Operation(
      summary = "Add a document to its proof",
      description =
          "multipart/form-data with the fields file and description. Taken are PDF, DOCX, XLSX,"
              + " PPTX, PNG, JPEG and plain text, by what they hold; a picture needs a description.")
  @APIResponseSchema(value = AttachmentJson.class, responseCode = "201")
  public Response attach(
      @PathParam("id") long id,
      @Context UriInfo uri,
      @RequestBodySchema(FileForm.class) FormBody body)
      throws IOException {
    return files.add(KIND, id, uri, body);
  }
}
