package id.teladan.api.visit;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Page;
import id.teladan.visit.FindingContent;
import id.teladan.visit.FindingEditing;
import id.teladan.visit.FindingShareEditing;
import id.teladan.visit.FindingView;
import id.teladan.visit.HostComment;
import id.teladan.visit.VisitReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What the team of a visit concludes. */
@Path("/visits/" + VisitResource.ONE + "/findings")
@RequestScoped
public class FindingResource {
  private static final String FINDING = "{finding: [0-9]{1,18}}";

  @Inject private VisitReading reading;
  @Inject private FindingEditing editing;
  @Inject private FindingShareEditing sharing;

  @GET
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "The findings that the caller may read")
  @ListOf(FindingJson.class)
  public Response list(@PathParam("id") long visitId) {
    List<FindingJson> findings = reading.findings(visitId).stream().map(FindingJson::of).toList();
    return Answers.page(new Page<>(findings, findings.size(), 1, Math.max(1, findings.size())));
  }

  @POST
  @Permitted(Action.WRITE_FINDING)
  @Operation(summary = "Write a finding, from notes or without")
  @APIResponseSchema(value = FindingJson.class, responseCode = "201")
  public Response create(
      @PathParam("id") long visitId,
      @Context UriInfo uri,
      @RequestBodySchema(FindingContent.class) JsonBody body) {
    editing.admit(visitId);
    FindingContent content = body.as(FindingContent.class, FindingJson.class);
    FindingView created = editing.create(visitId, content);
    return Answers.created(uri, created.id(), FindingJson.of(created), created.version());
  }

  @GET
  @Path(FINDING)
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "One finding")
  @APIResponseSchema(FindingJson.class)
  public Response get(@PathParam("id") long visitId, @PathParam("finding") long id) {
    return one(reading.finding(visitId, id));
  }

  @PUT
  @Path(FINDING)
  @Permitted(Action.WRITE_FINDING)
  @Operation(summary = "Change a finding, or share it with the host")
  @APIResponseSchema(FindingJson.class)
  public Response update(
      @PathParam("id") long visitId,
      @PathParam("finding") long id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(FindingContent.class) JsonBody body) {
    FindingView current = editing.open(visitId, id);
    FindingContent content = body.as(FindingContent.class, FindingJson.class);
    int expected = (int) IfMatch.expected(ifMatch, current.version());
    return one(editing.update(visitId, id, expected, content));
  }

  @DELETE
  @Path(FINDING)
  @Permitted(Action.WRITE_FINDING)
  @Operation(summary = "Delete a finding; follow-ups stay")
  public Response delete(
      @PathParam("id") long visitId,
      @PathParam("finding") long id,
      @HeaderParam("If-Match") String ifMatch) {
    FindingView current = editing.open(visitId, id);
    editing.delete(visitId, id, (int) IfMatch.expected(ifMatch, current.version()));
    return Answers.none();
  }

  @POST
  @Path(FINDING + "/comment")
  @Permitted(Action.COMMENT_FINDING)
  @Operation(summary = "What the host says to a finding that was shared with it")
  @APIResponseSchema(FindingJson.class)
  public Response comment(
      @PathParam("id") long visitId,
      @PathParam("finding") long id,
      @RequestBodySchema(HostComment.class) JsonBody body) {
    reading.finding(visitId, id);
    return one(editing.comment(visitId, id, body.as(HostComment.class)));
  }

  @POST
  @Path("/share")
  @Permitted(Action.WRITE_FINDING)
  @Operation(
      summary = "Share every finding with the host that is not kept for the visitor's region",
      description = "The host hears of each, once.")
  @ListOf(FindingJson.class)
  public Response share(@PathParam("id") long visitId) {
    editing.admit(visitId);
    sharing.shareAll(visitId);
    return list(visitId);
  }

  private static Response one(FindingView finding) {
    return Answers.one(FindingJson.of(finding), finding.version());
  }
}
