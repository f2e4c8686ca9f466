package id.teladan.api.trust;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.trust.ErasureEditing;
import id.teladan.trust.ErasureView;
import id.teladan.trust.OwnDataReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /account/data}: what is kept about the caller, to read, to take along, to erase. */
@Path("/account/data")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnDataResource {
  @Inject private OwnDataReading reading;
  @Inject private ErasureEditing erasure;

  @GET
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "What is kept about the caller, counted by table")
  @ListOf(KeptJson.class)
  public Response counts() {
    List<KeptJson> kept =
        reading.counts().entrySet().stream()
            .map(entry -> new KeptJson(entry.getKey(), entry.getValue()))
            .toList();
    return Answers.all(kept);
  }

  @GET
  @Path("export")
  @Permitted(Action.USE_ACCOUNT)
  @Produces("application/zip")
  @Operation(summary = "All of it as a zip of JSON files")
  public Response export() {
    return Response.ok(reading.export())
        .type("application/zip")
        .header("Content-Disposition", "attachment; filename=\"teladan-data.zip\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Path("erasure")
  @Permitted(Action.USE_ACCOUNT)
  @Operation(
      summary = "Erase the caller",
      description =
          "Needs the password once more. Names, mail, sessions, tokens, saved searches, drafts,"
              + " notices and mail go; what was written for a region stays under a number.")
  @APIResponseSchema(ErasureView.class)
  public Response erase(@RequestBodySchema(PasswordProof.class) JsonBody body) {
    return Answers.one(erasure.eraseOwn(body.as(PasswordProof.class).password()));
  }
}
