package id.teladan.api.audit;

import id.teladan.api.shared.Answers;
import id.teladan.audit.AuditChainView;
import id.teladan.audit.AuditSeals;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The record of deeds, for administrators. */
@Path("/audit")
@RequestScoped
public class AuditResource {
  @Inject private AuditSeals seals;

  @GET
  @Path("chain")
  @Permitted(Action.ADMINISTER_SYSTEM)
  @Operation(
      summary = "Whether every deed still fits its seal",
      description = "Reads the whole record; the same look is taken each night and logged.")
  @APIResponseSchema(AuditChainView.class)
  public Response chain() {
    return Answers.one(seals.check());
  }
}
