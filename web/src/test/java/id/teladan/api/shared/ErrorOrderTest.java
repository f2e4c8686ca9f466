package id.teladan.api.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.api.json.Ids;
import id.teladan.api.json.JsonBody;
import id.teladan.api.json.JsonBodyReading;
import id.teladan.identity.Accounts;
import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Grant;
import id.teladan.identity.Permitted;
import id.teladan.identity.Role;
import id.teladan.schema.DatabaseState;
import id.teladan.shared.ConflictException;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong at once, the refusals come in the order of the contract. */
class ErrorOrderTest {

  record Command(String title, Integer size) {}

  /** A resource as the feature packages write them, with a use case inside. */
  @Path("/things")
  @Produces(MediaType.APPLICATION_JSON)
  public static class Things {
    @Inject private CurrentCaller caller;

    @PUT
    @Path("{id}")
    @Permitted(Action.EDIT_SOLUTION)
    public Response update(
        @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, JsonBody body) {
      long found = Ids.parse("thing", id);
      if (found == 2) {
        throw new NotFoundException("thing", id);
      }
      caller.require(Action.EDIT_SOLUTION, found == 3 ? "65" : "31");
      Command command = body.as(Command.class);
      if (command.title() == null) {
        throw new InvalidInputException(FieldError.of("title", "required"));
      }
      if (IfMatch.expected(ifMatch, 7) != 7) {
        throw new VersionConflictException("thing", id, 7);
      }
      if (command.title().equals("taken")) {
        throw new ConflictException("already-exists", FieldError.of("title", "already-exists"));
      }
      if (command.title().equals("closed")) {
        throw new StateRuleException("stage-conditions", FieldError.of("to", "missing"));
      }
      return Answers.one(command, 8);
    }

    @GET
    @Permitted(Action.READ_PUBLIC)
    public Response read(
        @QueryParam("fail") String fail,
        @QueryParam("year") Integer year,
        @QueryParam("state") List<Thread.State> states)
        throws Exception {
      switch (String.valueOf(fail)) {
        case "ejb" -> throw new EJBException(new IllegalStateException("secret of the inside"));
        case "wrapped" -> throw new EJBException(new NotFoundException("thing", 1));
        case "lock" -> throw new EJBException(new OptimisticLockException());
        case "away" -> throw new EJBException(new SQLException("refused", "08001"));
        case "unique" -> throw new PersistenceException(new SQLException("duplicate", "23505"));
        case "slow" ->
            throw new HttpRefusalException(
                429, "too-many-tries", java.time.Duration.ofMillis(1500));
        default -> {
          return Answers.one(Map.of("year", String.valueOf(year), "states", states));
        }
      }
    }

    @GET
    @Path("open")
    public Response withoutRule() {
      return Answers.none();
    }
  }

  private static final ApplicationHandler SERVER = server();
  private static CurrentCaller caller;

  @ParameterizedTest(name = "{0} {1} If-Match {2} {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          -           | 1 | -   | {bad               | 401 | not-signed-in
          -           | 2 | -   | {bad               | 401 | not-signed-in
          stranger    | 1 | "7" | {"title":"x"}      | 401 | invalid-token
          official    | 1 | -   | {bad               | 403 | not-allowed
          official    | 2 | -   | {bad               | 403 | not-allowed
          contributor | 2 | -   | {bad               | 404 | not-found
          contributor | x | -   | {bad               | 404 | not-found
          contributor | 3 | -   | {bad               | 403 | not-allowed
          contributor | 1 | -   | {bad               | 400 | malformed-input
          contributor | 1 | "6" | {"titel":"x"}      | 400 | malformed-input
          contributor | 1 | -   | {"size":"3"}       | 400 | malformed-input
          contributor | 1 | -   | {}                 | 422 | invalid-input
          contributor | 1 | "6" | {}                 | 422 | invalid-input
          contributor | 1 | -   | {"title":"taken"}  | 428 | precondition-required
          contributor | 1 | "6" | {"title":"taken"}  | 412 | stale-version
          contributor | 1 | 7   | {"title":"closed"} | 412 | stale-version
          contributor | 1 | "7" | {"title":"taken"}  | 409 | already-exists
          contributor | 1 | "7" | {"title":"closed"} | 422 | stage-conditions
          contributor | 1 | "7" | {"title":"x"}      | 200 | -
          contributor | 1 | *   | {"title":"x"}      | 200 | -
          """)
  void refusesInTheOrderOfTheContract(
      String who, String id, String ifMatch, String body, int status, String code)
      throws Exception {
    ContainerRequest request = request("PUT", "things/" + id);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    request.header("Content-Type", "application/json");
    request.setEntityStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    JsonObject answer = answer(request, who, status);
    assertThat(code == null || answer.getString("code").equals(code))
        .as(answer.toString())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "things?fail=ejb, 500, internal-error",
    "things?fail=wrapped, 404, not-found",
    "things?fail=lock, 412, stale-version",
    "things?fail=unique, 409, already-exists",
    "things?fail=away, 503, database-unavailable",
    "things?fail=slow, 429, too-many-tries",
    "things?year=x, 422, invalid-input",
    "things?state=X, 422, invalid-input",
    "things?state=NEW&state=X, 422, invalid-input",
    "things?q=%00, 400, malformed-input",
    "things/open, 500, internal-error",
    "nothing, 404, not-found",
    "things/1/2/3, 404, not-found",
  })
  void answersEveryFailureAsProblem(String path, int status, String code) throws Exception {
    JsonObject answer = answer(request("GET", path), null, status);
    assertThat(answer.getString("code")).isEqualTo(code);
    assertThat(answer.getInt("status")).isEqualTo(status);
    assertThat(answer.keySet()).contains("type", "title", "detail", "errors");
    assertThat(answer.toString()).doesNotContain("secret").doesNotContain("Exception");
    assertThat(answer.containsKey("instance")).isEqualTo(status == 500);
  }

  @ParameterizedTest
  @CsvSource({"DELETE, things, 405", "POST, things/1, 405", "PUT, things, 405"})
  void answersWhatHttpRefuses(String method, String path, int status) throws Exception {
    assertThat(answer(request(method, path), null, status).getString("code"))
        .isEqualTo("method-not-allowed");
  }

  private static JsonObject answer(ContainerRequest request, String who, int status)
      throws Exception {
    if (who != null) {
      request.header("Authorization", "Bearer " + who);
      caller.become(who);
    } else {
      caller.become("nobody");
    }
    ContainerResponse response = SERVER.apply(request).get();
    String text = String.valueOf(response.getEntity());
    assertThat(response.getStatus()).as(text).isEqualTo(status);
    if (status >= 400) {
      assertThat(response.getMediaType()).hasToString(Problem.TYPE);
    }
    if (status == 401) {
      assertThat(response.getHeaderString("WWW-Authenticate")).startsWith("Bearer");
    }
    if (status == 429) {
      assertThat(response.getHeaderString("Retry-After")).isEqualTo("2");
    }
    return Json.createReader(new StringReader(text)).readObject();
  }

  private static ContainerRequest request(String method, String path) {
    URI base = URI.create("http://localhost/api/v1/");
    return new ContainerRequest(
        base, base.resolve(path), method, null, new MapPropertiesDelegate(), null);
  }

  private static ApplicationHandler server() {
    caller = callers();
    return new ApplicationHandler(
        new ResourceConfig()
            .registerClasses(
                Things.class,
                ProblemMapping.class,
                PermissionFilter.class,
                TokenFilter.class,
                CleanRequestFilter.class,
                ParameterReading.class,
                FreshAnswers.class,
                JsonBodyReading.class)
            .register(
                new AbstractBinder() {
                  @Override
                  protected void configure() {
                    bind(caller).to(CurrentCaller.class);
                    bind(database()).to(DatabaseState.class);
                    bind(servletRequest()).to(HttpServletRequest.class);
                  }
                }));
  }

  /** A failure here says nothing of a database that others might ask about. */
  private static DatabaseState database() {
    return new DatabaseState() {
      @Override
      public void failed(Throwable thrown) {
        assertThat(thrown).isNotNull();
      }
    };
  }

  private static HttpServletRequest servletRequest() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            ErrorOrderTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getAttribute" -> "4711";
                  case "hashCode" -> 1;
                  case "equals" -> proxy == arguments[0];
                  default -> null;
                });
  }

  /** A contributor and an official of DKI Jakarta, and nobody else. */
  private static CurrentCaller callers() {
    Map<String, Caller> known =
        Map.of(
            "official", caller("official", Role.OFFICIAL),
            "contributor", caller("contributor", Role.CONTRIBUTOR));
    Accounts accounts =
        new Accounts() {
          @Override
          public Optional<Caller> caller(String username) {
            return Optional.ofNullable(known.get(username));
          }
        };
    try {
      CurrentCaller current = new CurrentCaller();
      Field field = CurrentCaller.class.getDeclaredField("accounts");
      field.setAccessible(true);
      field.set(current, accounts);
      return current;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Caller caller(String name, Role role) {
    return new Caller(1L, name, name, "31", List.of(new Grant(role, "31")));
  }
}
