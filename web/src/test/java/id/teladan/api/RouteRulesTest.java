package id.teladan.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import id.teladan.api.Routes.Route;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Paging;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every route must say about itself, so that permission and description are complete. */
class RouteRulesTest {
  private static final Set<String> WITH_VERSION = Set.of("PUT", "PATCH", "DELETE");

  /** Answers with pages or files that are more than a list. */
  private static final Set<String> OF_THEIR_OWN =
      Set.of("/search", "/benchmark", "/indicators/{code}/ranking", "/scatter", "/national-view");

  private static final Set<String> CLASS_PATHS =
      all().stream().map(RouteRulesTest::classPath).collect(Collectors.toSet());

  /** Every route of the application. */
  static List<Route> all() {
    Set<Class<?>> resources =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("id.teladan.api").stream()
                .filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class))
                .<Class<?>>map(type -> type.reflect())
                .collect(Collectors.toSet());
    return Routes.of(resources);
  }

  static Stream<Route> routes() {
    return all().stream();
  }

  @Test
  void noAddressIsServedTwice() {
    assertThat(all()).extracting(r -> r.method() + " " + r.template()).doesNotHaveDuplicates();
    assertThat(all()).extracting(Route::template).contains("/tokens", "/regions/{code}");
  }

  /**
   * Of the classes whose path matches an address, the server asks only the one with the most fixed
   * letters: a class at {@code /things/{id}} would hide every other route below {@code /things}.
   */
  @ParameterizedTest
  @MethodSource("routes")
  void noClassHidesTheRouteOfAnother(Route route) {
    String address = route.template().replaceAll("\\{[^}]*}", "1");
    String own = classPath(route);
    assertThat(CLASS_PATHS)
        .as("classes that answer instead for " + route)
        .filteredOn(path -> matchesStart(path, address))
        .allSatisfy(path -> assertThat(fixedLetters(path)).isLessThanOrEqualTo(fixedLetters(own)));
  }

  private static String classPath(Route route) {
    return route
        .handler()
        .getDeclaringClass()
        .getAnnotation(jakarta.ws.rs.Path.class)
        .value()
        .replaceAll("\\{(\\w+)\\s*:(?:[^{}]|\\{[^}]*})*}", "{$1}");
  }

  private static boolean matchesStart(String path, String address) {
    return address.matches(path.replaceAll("/$", "").replaceAll("\\{[^}]*}", "[^/]+") + "(/.*)?");
  }

  private static int fixedLetters(String path) {
    return path.replaceAll("\\{[^}]*}", "").length();
  }

  @ParameterizedTest
  @MethodSource("routes")
  void saysWhoMayUseIt(Route route) {
    assertThat(route.action()).as("@Permitted of " + route).isNotNull();
    assertThat(route.handler().getReturnType()).as(route.toString()).isEqualTo(Response.class);
  }

  @ParameterizedTest
  @MethodSource("routes")
  void saysWhatItDoesAndAnswers(Route route) {
    Method handler = route.handler();
    assertThat(handler.isAnnotationPresent(Operation.class)).as("@Operation " + route).isTrue();
    boolean answers =
        handler.isAnnotationPresent(APIResponseSchema.class)
            || handler.isAnnotationPresent(ListOf.class)
            || handler.isAnnotationPresent(Produces.class)
            || route.method().equals("DELETE");
    assertThat(answers).as("@APIResponseSchema or @ListOf " + route).isTrue();
  }

  @ParameterizedTest
  @MethodSource("routes")
  void saysWhatItTakes(Route route) {
    for (Parameter parameter : route.handler().getParameters()) {
      if (parameter.getType() == JsonBody.class) {
        assertThat(parameter.isAnnotationPresent(RequestBodySchema.class))
            .as("@RequestBodySchema " + route)
            .isTrue();
      }
    }
    if (WITH_VERSION.contains(route.method())) {
      assertThat(headers(route.handler())).as("If-Match " + route).contains("If-Match");
    }
  }

  @ParameterizedTest
  @MethodSource("routes")
  void aListThatLeavesAsFileIsDescribedAsList(Route route) {
    Produces produces = route.handler().getAnnotation(Produces.class);
    boolean pages =
        Arrays.stream(route.handler().getParameters()).anyMatch(p -> p.getType() == Paging.class);
    if (pages && (produces != null || inherits(route)) && !OF_THEIR_OWN.contains(route.path())) {
      assertThat(route.handler().isAnnotationPresent(ListOf.class)).as("@ListOf " + route).isTrue();
    }
  }

  private static boolean inherits(Route route) {
    Produces produces = route.handler().getDeclaringClass().getAnnotation(Produces.class);
    return produces != null && produces.value().length > 1;
  }

  private static List<String> headers(Method handler) {
    return Arrays.stream(handler.getParameterAnnotations())
        .<Annotation>flatMap(Arrays::stream)
        .filter(HeaderParam.class::isInstance)
        .map(a -> ((HeaderParam) a).value())
        .toList();
  }
}
