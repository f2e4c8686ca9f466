package id.teladan.api.trust;

import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.trust.RetentionRules;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /privacy/retention}: how long what is kept. */
@Path("/privacy/retention")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RetentionResource {
  @Inject private RetentionRules rules;

  @GET
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "How many days each kind of data about people is kept")
  @ListOf(KeepingJson.class)
  public Response list() {
    List<KeepingJson> all =
        rules.days().entrySet().stream()
            .map(entry -> new KeepingJson(entry.getKey(), entry.getValue()))
            .toList();
    return Answers.all(all);
  }
}
