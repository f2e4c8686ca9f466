package id.teladan.api.adoption;

import static id.teladan.identity.Action.READ_ADOPTION_DETAIL;

import id.teladan.exchange.ProofPackFile;
import id.teladan.identity.Permitted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What proves an adoption, as one PDF. */
@Path("/adoptions/{id: [0-9]{1,18}}/proof")
@RequestScoped
public class AdoptionProofResource {
  @Inject private ProofPackFile packs;

  @GET
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
