package id.teladan.api.identity;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.identity.SecondFactor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /account/second-factor}: the code besides the password. */
@Path("/account/second-factor")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SecondFactorResource {
  @Inject private SecondFactor factor;

  @GET
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "Whether a code is asked for, has to be, and whether roles wait for it")
  @APIResponseSchema(SecondFactor.Standing.class)
  public Response read() {
    return Answers.one(factor.standing());
  }

  @POST
  @Permitted(Action.USE_ACCOUNT)
  @Operation(
      summary = "A new secret for an authenticator (RFC 6238)",
      description = "It counts once a code of it was sent to confirmation.")
  @APIResponseSchema(value = SecondFactor.Setup.class, responseCode = "201")
  public Response begin() {
    return Answers.created(factor.begin());
  }

  @POST
  @Path("confirmation")
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "Turn it on with a first code; answers recovery codes, shown this once")
  @APIResponseSchema(RecoveryCodes.class)
  public Response confirm(@RequestBodySchema(CodeCommand.class) JsonBody body) {
    return Answers.one(new RecoveryCodes(factor.confirm(body.as(CodeCommand.class).code())));
  }

  @POST
  @Path("removal")
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "Turn it off with a code; roles that need one wait from then on")
  @APIResponseSchema(SecondFactor.Standing.class)
  public Response remove(@RequestBodySchema(CodeCommand.class) JsonBody body) {
    factor.turnOff(body.as(CodeCommand.class).code());
    return Answers.one(factor.standing());
  }
}
