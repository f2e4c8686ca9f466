package id.teladan.api.identity;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.PasswordReset;
import id.teladan.identity.PasswordSetting;
import id.teladan.identity.Permitted;
import id.teladan.shared.Validation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /passwords}: choosing one by a link, replacing one, asking for a link. */
@Path("/passwords")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PasswordResource {
  @Inject private PasswordSetting setting;
  @Inject private PasswordReset reset;
  @Inject private CurrentCaller caller;
  @Inject private Validation validation;

  @POST
  @Permitted(Action.READ_PUBLIC)
  @Operation(
      summary = "Choose a password by the key of a link",
      description = "The link works once. Whoever was signed in is signed out.")
  @APIResponseSchema(Username.class)
  public Response choose(@RequestBodySchema(ChosenPassword.class) JsonBody body) {
    ChosenPassword command = body.as(ChosenPassword.class);
    validation.check(command);
    String password = command.password();
    return Answers.one(new Username(setting.choose(command.key(), password, password)));
  }

  @POST
  @Path("own")
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "Replace the own password; ends every session and token")
  @APIResponseSchema(Username.class)
  public Response change(@RequestBodySchema(NewPassword.class) JsonBody body) {
    NewPassword command = body.as(NewPassword.class);
    setting.change(command.old(), command.password(), command.password());
    return Answers.one(new Username(caller.get().username()));
  }

  @POST
  @Path("resets")
  @Permitted(Action.READ_PUBLIC)
  @Operation(
      summary = "Ask for a link to choose a new password",
      description = "The answer and its time are the same for every name, known or not.")
  @APIResponseSchema(value = ResetAnswer.class, responseCode = "202")
  public Response ask(@Context UriInfo uri, @RequestBodySchema(ResetCommand.class) JsonBody body) {
    ResetCommand command = body.as(ResetCommand.class);
    validation.check(command);
    reset.ask(command.username());
    return Answers.accepted(uri, new ResetAnswer(reset.isOn()));
  }
}
