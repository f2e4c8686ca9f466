package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.identity.Action;
import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every REST route of the generated document, tried by every role. */
@ExtendWith(SharedTeladan.class)
class RoleMatrixIT {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /** One route of the document. */
  private record Route(String method, String path, String action) {}

  @Test
  void everyRouteIsOpenToExactlyWhomTheRoleTableNames(TeladanServer server) {
    Callers callers = new Callers(server.base());
    List<Route> routes = routes(server);
    assertThat(routes).hasSizeGreaterThan(25);
    SoftAssertions all = new SoftAssertions();
    for (Route route : routes) {
      all.assertThat(route.action()).as("rule of " + route).isNotBlank();
      callers.all().forEach((name, client) -> tryRoute(all, route, name, client));
    }
    all.assertAll();
  }

  private static void tryRoute(SoftAssertions all, Route route, String name, RestClient client) {
    int status = client.send(request(client, route)).status();
    String what = name + " " + route;
    if (Callers.could(name, Action.valueOf(route.action()))) {
      // 401 is left to the sign-in itself, which is tried here without a password.
      all.assertThat(status).as(what).isLessThan(500);
      if (!route.path().endsWith("/tokens")) {
        all.assertThat(status).as(what).isNotEqualTo(401);
      }
    } else {
      all.assertThat(status).as(what).isEqualTo(name.equals(Callers.NOBODY) ? 401 : 403);
    }
  }

  private static java.net.http.HttpRequest.Builder request(RestClient client, Route route) {
    String path = route.path().replaceFirst("^/", "").replaceAll("\\{[^}]+}", "999999");
    var builder = client.request(path).header("Content-Type", "application/json");
    boolean carriesBody = !Set.of("GET", "DELETE").contains(route.method());
    return builder.method(
        route.method(), carriesBody ? BodyPublishers.ofString("{}") : BodyPublishers.noBody());
  }

  private static List<Route> routes(TeladanServer server) {
    JsonObject document = RestClient.anonymous(server.base()).get("openapi?format=json").json();
    List<Route> routes = new ArrayList<>();
    document
        .getJsonObject("paths")
        .forEach(
            (path, methods) ->
                methods
                    .asJsonObject()
                    .forEach(
                        (method, operation) -> {
                          if (METHODS.contains(method)) {
                            String action = operation.asJsonObject().getString("x-action", "");
                            routes.add(new Route(method.toUpperCase(Locale.ROOT), path, action));
                          }
                        }));
    return routes;
  }
}
