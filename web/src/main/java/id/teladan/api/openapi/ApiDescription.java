package id.teladan.api.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createInfo;
import static org.eclipse.microprofile.openapi.OASFactory.createLicense;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createPathItem;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;
import static org.eclipse.microprofile.openapi.OASFactory.createTag;

import id.teladan.api.RestApplication;
import id.teladan.api.RouteDirectory;
import id.teladan.api.Routes.Route;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Describes REST, from the routes themselves. */
public class ApiDescription implements OASModelReader {
  static final String BEARER = "bearer";

  private static final String TEXT =
      """
      Best practices and e-Government applications of Indonesia's regions: find, compare, reuse.

      What is published can be read without signing in. For the rest, `POST /api/v1/tokens` and send \
      the token as `Authorization: Bearer …`; a change that is signed by the session cookie instead must \
      carry `X-Requested-By`. Every single resource has an `ETag`, which `PUT`, \
      `PATCH` and `DELETE` want back in `If-Match`. Lists take `page`, `size` and `format=csv|xlsx`. \
      Refusals are `application/problem+json` with a stable `code`; sentences come in Indonesian or, \
      by `Accept-Language` or `lang=en`, in English.
      """;

  @Override
  public OpenAPI buildModel() {
    List<Route> routes = CDI.current().select(RouteDirectory.class).get().all();
    Components components = createComponents();
    components.addSecurityScheme(
        BEARER, createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
    Refusals.register(components);
    OpenAPI document = createOpenAPI().openapi("3.0.3").info(info()).components(components);
    document.setPaths(paths(routes, new Operations(new Schemas(components))));
    routes.stream()
        .map(Operations::tag)
        .distinct()
        .forEach(tag -> document.addTag(createTag().name(tag)));
    return document;
  }

  private static Info info() {
    return createInfo()
        .title("Teladan")
        .version("1")
        .description(TEXT)
        .license(
            createLicense().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0"));
  }

  private static Paths paths(List<Route> routes, Operations operations) {
    Paths paths = createPaths();
    for (Route route : routes) {
      String path = RestApplication.BASE + route.template();
      if (!paths.hasPathItem(path)) {
        paths.addPathItem(path, createPathItem());
      }
      paths
          .getPathItem(path)
          .setOperation(PathItem.HttpMethod.valueOf(route.method()), operations.of(route));
    }
    return paths;
  }
}
