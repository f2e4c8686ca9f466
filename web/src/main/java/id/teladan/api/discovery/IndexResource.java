package id.teladan.api.discovery;

import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.discovery.IndexAuditReport;
import id.teladan.discovery.IndexTending;
import id.teladan.discovery.RebuildProgress;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The search index, for administrators. */
@Path("/index")
@RequestScoped
public class IndexResource {
  @Inject private IndexTending tending;

  @GET
  @Permitted(Action.ADMINISTER_SYSTEM)
  @Operation(summary = "How the search index is, and what waits for it")
  @APIResponseSchema(IndexJson.class)
  public Response get() {
    return Answers.one(IndexJson.of(tending.overview()));
  }

  @POST
  @Path("rebuild")
  @Permitted(Action.ADMINISTER_SYSTEM)
  @Operation(
      summary = "Build the index anew",
      description = "In the background; the old index answers until the new one is whole.")
  @APIResponseSchema(value = RebuildProgress.class, responseCode = "202")
  public Response rebuild(@Context UriInfo uri) {
    return Answers.accepted(uri, tending.rebuild());
  }

  @GET
  @Path("rebuild")
  @Permitted(Action.ADMINISTER_SYSTEM)
  @Operation(summary = "The running or the last rebuild; the ETag is its number")
  @APIResponseSchema(RebuildProgress.class)
  public Response rebuilding() {
    RebuildProgress rebuild = tending.rebuilding();
    return Answers.one(rebuild, rebuild.number());
  }

  @DELETE
  @Path("rebuild")
  @Permitted(Action.ADMINISTER_SYSTEM)
  @Operation(summary = "Cancel the running rebuild; the old index goes on serving")
  public Response cancel(@HeaderParam("If-Match") String ifMatch) {
    tending.cancel(IfMatch.expected(ifMatch, tending.rebuilding().number()));
    return Answers.none();
  }

  @POST
  @Path("audit")
  @Permitted(Action.ADMINISTER_SYSTEM)
  @Operation(summary = "Compare index and database by key and version, in the background")
  @APIResponseSchema(value = IndexAuditReport.class, responseCode = "202")
  public Response audit(@Context UriInfo uri) {
    return Answers.accepted(uri, tending.audit(false));
  }

  @GET
  @Path("audit")
  @Permitted(Action.ADMINISTER_SYSTEM)
  @Operation(summary = "The running or the last comparison, on request or nightly")
  @APIResponseSchema(IndexAuditReport.class)
  public Response audited() {
    return Answers.one(tending.audited());
  }

  @POST
  @Path("repair")
  @Permitted(Action.ADMINISTER_SYSTEM)
  @Operation(
      summary = "Compare, and repair what differs",
      description =
          "Entries that differ are brought again; when that does not help the index is built anew."
              + " GET /index/audit shows the result.")
  @APIResponseSchema(value = IndexAuditReport.class, responseCode = "202")
  public Response repair(@Context UriInfo uri) {
    return Answers.accepted(uri, tending.audit(true));
  }
}
