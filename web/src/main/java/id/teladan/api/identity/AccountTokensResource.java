package id.teladan.api.identity;

import id.teladan.api.json.Ids;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.ApiTokens;
import id.teladan.identity.OwnTokens;
import id.teladan.identity.Permitted;
import id.teladan.identity.TokenOrder;
import id.teladan.identity.TokenView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /account/tokens}: tokens for programs that act for their owner. */
@Path("/account/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountTokensResource {
  @Inject private OwnTokens tokens;

  @GET
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "One's own tokens that work, newest first; never the tokens themselves")
  @ListOf(TokenView.class)
  public Response list() {
    return Answers.all(tokens.list());
  }

  @POST
  @Permitted(Action.USE_ACCOUNT)
  @Operation(
      summary = "Make a token; shown this once",
      description =
          "scope READ refuses every request that changes something. days is 1 to 365. Needs the"
              + " password once more.")
  @APIResponseSchema(value = ApiTokens.Issued.class, responseCode = "201")
  public Response create(@RequestBodySchema(TokenOrder.class) JsonBody body) {
    return Answers.created(tokens.create(body.as(TokenOrder.class)));
  }

  @POST
  @Path("{id}/revocation")
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "Take a token away")
  @APIResponseSchema(responseCode = "204", value = Void.class)
  public Response revoke(@PathParam("id") String id) {
    tokens.revoke(Ids.parse("token", id));
    return Answers.none();
  }
}
