package id.teladan.api.request;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.request.PoolEditing;
import id.teladan.request.Pooling;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/** Several regions on the same days. */
@Path("/visit-requests/pools")
@RequestScoped
public class PoolResource {
  @Inject private PoolEditing pools;
  @Inject private RegionDirectory regions;

  @POST
  @Permitted(Action.DECIDE_REQUEST)
  @Operation(
      summary = "Propose to several regions to come on the same days",
      description =
          "By their common host. Each region accepts for itself and has a visit of its own; they"
              + " share the sessions of the agenda and nothing else.")
  @ListOf(RequestJson.class)
  public Response pool(@RequestBodySchema(Pooling.class) JsonBody body) {
    List<RequestJson> items =
        pools.pool(body.as(Pooling.class)).stream().map(r -> RequestJson.of(r, regions)).toList();
    return Answers.page(new Page<>(items, items.size(), 1, items.size()));
  }
}
