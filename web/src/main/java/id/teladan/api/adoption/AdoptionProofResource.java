package id.teladan.api.adoption;

import static id.teladan.identity.Action.EDIT_ADOPTION;
import static id.teladan.identity.Action.READ_ADOPTION_DETAIL;
import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.adoption.AdoptionEditing;
import id.teladan.adoption.AdoptionReading;
import id.teladan.adoption.AdoptionStatement;
import id.teladan.adoption.AdoptionView;
import id.teladan.api.attachment.AttachmentJson;
import id.teladan.api.attachment.FileForm;
import id.teladan.api.attachment.SentFiles;
import id.teladan.api.form.FormBody;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.exchange.ProofPackFile;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What proves an adoption: statements, documents, and all of it as one PDF. */
@Path("/adoptions/{id: [0-9]{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdoptionProofResource {
  private static final String KIND = "adoption";

  @Inject private AdoptionEditing editing;
  @Inject private AdoptionReading reading;
  @Inject private ProofPackFile packs;
  @Inject private SentFiles files;
  @Inject private RegionDirectory regions;

  @POST
  @Path("statements")
  @Permitted(EDIT_ADOPTION)
  @Operation(
      summary = "State it anew, for the adopting region",
      description =
          "After a dispute, or when a confirmation is over; the owner is asked again and the proof"
              + " is STATED. 422 confirmation-holds while a confirmation holds. What was said"
              + " before stays under /proofs.")
  @APIResponseSchema(AdoptionJson.class)
  public Response state(
      @PathParam("id") long id, @RequestBodySchema(AdoptionStatement.class) JsonBody body) {
    editing.open(id);
    editing.state(id, body.as(AdoptionStatement.class));
    AdoptionView adoption = reading.get(id);
    return Answers.one(AdoptionJson.of(adoption, regions), adoption.version());
  }

  @GET
  @Path("attachments")
  @Permitted(READ_PUBLIC)
  @Operation(summary = "The documents of its proof, for both sides; for others where it is open")
  @ListOf(AttachmentJson.class)
  public Response documents(@PathParam("id") long id) {
    return files.list(KIND, id);
  }

  @POST
  @Path("attachments")
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

  @GET
  @Path("proof")
  @Produces("application/pdf")
  @Permitted(READ_ADOPTION_DETAIL)
  @Operation(
      summary = "The proof as one PDF, for both sides",
      description =
          "A cover to be signed, both sides' statements, the agreement, what was changed, the way,"
              + " the lineage, and the documents: PDF and pictures as pages, others as files in it.")
  public Response proof(@PathParam("id") long id) {
    return Response.ok(packs.pdf(id))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"bukti-replikasi-" + id + ".pdf\"")
        .build();
  }
}
