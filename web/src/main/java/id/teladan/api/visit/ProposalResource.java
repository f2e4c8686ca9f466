package id.teladan.api.visit;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.visit.ProposalAnswer;
import id.teladan.visit.ProposalContent;
import id.teladan.visit.ProposalEditing;
import id.teladan.visit.ProposalReading;
import id.teladan.visit.ProposalView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What a finding proposes to the host's catalogue, and the host's answer. */
@Path("/visits/" + VisitResource.ONE + "/findings/{finding: [0-9]{1,18}}/proposal")
@RequestScoped
public class ProposalResource {
  @Inject private ProposalReading reading;
  @Inject private ProposalEditing editing;

  @GET
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "What the finding proposes, for the two regions")
  @APIResponseSchema(ProposalJson.class)
  public Response get(@PathParam("id") long visitId, @PathParam("finding") long findingId) {
    return one(reading.of(visitId, findingId));
  }

  @POST
  @Permitted(Action.WRITE_FINDING)
  @Operation(
      summary = "Propose a new solution, or propose it anew",
      description = "The finding is shared with the host, which hears of it.")
  @APIResponseSchema(value = ProposalJson.class, responseCode = "201")
  public Response propose(
      @PathParam("id") long visitId,
      @PathParam("finding") long findingId,
      @RequestBodySchema(ProposalContent.class) JsonBody body) {
    editing.admit(visitId);
    ProposalContent content = body.as(ProposalContent.class);
    return Answers.created(ProposalJson.of(editing.propose(visitId, findingId, content)));
  }

  @POST
  @Path("/answer")
  @Permitted(Action.COMMENT_FINDING)
  @Operation(
      summary = "The host confirms, which makes a draft of its own, or declines with a reason",
      description = "To confirm one must be allowed to enter solutions of the host's region.")
  @APIResponseSchema(ProposalJson.class)
  public Response answer(
      @PathParam("id") long visitId,
      @PathParam("finding") long findingId,
      @RequestBodySchema(ProposalAnswer.class) JsonBody body) {
    editing.admitAnswer(visitId, findingId);
    return one(editing.answer(visitId, findingId, body.as(ProposalAnswer.class)));
  }

  private static Response one(ProposalView proposal) {
    return Answers.one(ProposalJson.of(proposal), proposal.version());
  }
}
