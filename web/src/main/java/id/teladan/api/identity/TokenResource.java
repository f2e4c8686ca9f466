package id.teladan.api.identity;

import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.HttpRefusalException;
import id.teladan.identity.ApiTokens;
import id.teladan.identity.Door;
import id.teladan.identity.Permitted;
import id.teladan.identity.SignIn;
import id.teladan.shared.Validation;
import id.teladan.web.shared.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /tokens}: signs in. */
@Path("/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {
  @Inject private SignIn signIn;
  @Inject private ApiTokens tokens;
  @Inject private Door door;
  @Inject private Validation validation;

  @POST
  @Permitted(READ_PUBLIC)
  @Operation(
      summary = "Sign in: a bearer token for a name, a password and, where one is on, a code")
  @APIResponseSchema(value = ApiTokens.Issued.class, responseCode = "201")
  public Response issue(
      @Context HttpServletRequest request, @RequestBodySchema(TokenCommand.class) JsonBody body) {
    TokenCommand command = body.as(TokenCommand.class);
    validation.check(command);
    SignIn.Result result =
        signIn.verify(
            command.username(), command.password().toCharArray(), ClientAddress.of(request));
    require(result, "wrong-credentials");
    if (door.needsCode(result.username())) {
      requireCode(result.username(), command.code(), ClientAddress.of(request));
    }
    return Answers.created(tokens.issue(result.username()));
  }

  private void requireCode(String username, String code, String address) {
    if (code == null) {
      throw new HttpRefusalException(401, "second-factor-needed");
    }
    require(door.verify(username, code, address), "wrong-code");
  }

  private static void require(SignIn.Result result, String otherwise) {
    if (result.isSlowedDown()) {
      throw new HttpRefusalException(429, "too-many-tries", result.retryAfter());
    }
    if (!result.isSuccess()) {
      throw new HttpRefusalException(401, otherwise);
    }
  }
}
