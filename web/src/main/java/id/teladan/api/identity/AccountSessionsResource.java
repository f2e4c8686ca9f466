package id.teladan.api.identity;

import id.teladan.api.json.Ids;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.OwnSessions;
import id.teladan.identity.Permitted;
import id.teladan.identity.SessionView;
import id.teladan.web.identity.SessionKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /account/sessions}: the browsers that one is signed in with. */
@Path("/account/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountSessionsResource {
  @Inject private OwnSessions sessions;

  @GET
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "One's own sessions that count now, used last first")
  @ListOf(SessionView.class)
  public Response list(@Context HttpServletRequest request) {
    return Answers.all(sessions.list(SessionKey.of(request).orElse(null)));
  }

  @POST
  @Path("{id}/end")
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "End one session, at once and on every node")
  @APIResponseSchema(responseCode = "204", value = Void.class)
  public Response end(@PathParam("id") String id) {
    sessions.end(Ids.parse("session", id));
    return Answers.none();
  }
}
