package id.teladan.api.identity;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.identity.Action;
import id.teladan.identity.OwnAccount;
import id.teladan.identity.Permitted;
import id.teladan.identity.PersonView;
import id.teladan.identity.SecondFactor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /account}: one's own account. */
@Path("/account")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {
  @Inject private OwnAccount account;
  @Inject private SecondFactor factor;

  @GET
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "One's own account")
  @APIResponseSchema(AccountJson.class)
  public Response read() {
    return answer(account.get());
  }

  @PUT
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "Correct one's own name, mail and language")
  @APIResponseSchema(AccountJson.class)
  public Response correct(
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(OwnAccount.Correction.class) JsonBody body) {
    PersonView current = account.get();
    OwnAccount.Correction wanted = body.as(OwnAccount.Correction.class, AccountJson.class);
    int version = (int) IfMatch.expected(ifMatch, current.version());
    return answer(account.correct(version, wanted));
  }

  private Response answer(PersonView person) {
    return Answers.one(AccountJson.of(person, factor.standing()), person.version());
  }
}
