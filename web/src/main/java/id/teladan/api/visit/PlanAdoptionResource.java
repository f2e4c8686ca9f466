package id.teladan.api.visit;

import id.teladan.adoption.PlanAdopted;
import id.teladan.adoption.PlanAdopting;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The whole follow-up plan of a visit as adoptions of the visiting region. */
@Path("/visits/" + VisitResource.ONE + "/follow-ups/adoptions")
@RequestScoped
public class PlanAdoptionResource {
  @Inject private PlanAdopting adopting;

  @GET
  @Permitted(Action.EDIT_ADOPTION)
  @Operation(
      summary = "What a plan has become, and would become",
      description =
          "NEW would become an adoption, EXISTING is one; adoptionId names it. NO_SOLUTION,"
              + " NOT_PUBLISHED and CANCELLED say why a follow-up becomes none.")
  @ListOf(PlanAdopted.class)
  public Response look(@PathParam("id") long visitId) {
    return Answers.all(adopting.look(visitId));
  }

  @POST
  @Permitted(Action.EDIT_ADOPTION)
  @Operation(
      summary = "Turn every follow-up with a solution into an adoption, once",
      description =
          "NEW was begun now, EXISTING was there. The same again changes nothing and answers 200.")
  @ListOf(PlanAdopted.class)
  public Response adopt(@PathParam("id") long visitId) {
    return Answers.all(adopting.adopt(visitId));
  }
}
