package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.rest.RestClient.Answer;
import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The document at {@code /openapi} is the whole truth: what it says and what is answered agree. */
@ExtendWith(SharedTeladan.class)
class OpenApiIT {
  private static final Map<String, String> EXAMPLES =
      Map.of("/regions/{code}", "/regions/65", "/indicators/{code}", "/indicators/HDI");
  private static final List<String> READERS =
      List.of(Callers.NOBODY, "curator", "coordinator.kaltara", "visitor.kaltara");

  @Test
  void everyAnswerIsAsDescribed(TeladanServer server) {
    JsonObject document = RestClient.anonymous(server.base()).get("openapi?format=json").json();
    Callers callers = new Callers(server.base());
    SoftAssertions all = new SoftAssertions();
    JsonObject paths = document.getJsonObject("paths");
    for (String path : paths.keySet()) {
      paths
          .getJsonObject(path)
          .forEach(
              (method, operation) ->
                  READERS.forEach(
                      reader -> {
                        Answer answer = ask(callers.as(reader), method, path);
                        String what = reader + " " + method + " " + path;
                        compare(all, document, operation.asJsonObject(), answer, what);
                      }));
    }
    all.assertAll();
  }

  @Test
  void saysWhatProgramsNeedToBegin(TeladanServer server) {
    JsonObject document = RestClient.anonymous(server.base()).get("openapi?format=json").json();
    assertThat(document.getJsonObject("info").getJsonObject("license").getString("name"))
        .isEqualTo("Apache-2.0");
    assertThat(document.getValue("/components/securitySchemes/bearer/scheme"))
        .hasToString("\"bearer\"");
    assertThat(document.getJsonObject("paths").keySet())
        .contains("/api/v1/tokens", "/api/v1/search", "/api/v1/solutions/{id}");
  }

  private static Answer ask(RestClient client, String method, String path) {
    String asked = path;
    for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
      asked = asked.replace(example.getKey(), example.getValue());
    }
    asked = asked.replaceAll("\\{[^}]+}", "1").replaceFirst("^/", "");
    String query = asked.endsWith("/benchmark") ? "?indicator=HDI&region=65&peers=auto" : "";
    var body =
        method.equals("get") || method.equals("delete")
            ? BodyPublishers.noBody()
            : BodyPublishers.ofString("{\"nobodyKnowsThis\":1}");
    return client.send(
        client
            .request(asked + query)
            .header("Content-Type", "application/json")
            .method(method.toUpperCase(java.util.Locale.ROOT), body));
  }

  private static void compare(
      SoftAssertions all, JsonObject document, JsonObject operation, Answer answer, String what) {
    JsonObject described =
        operation.getJsonObject("responses").getJsonObject(String.valueOf(answer.status()));
    all.assertThat(described).as(what + " answers " + answer).isNotNull();
    all.assertThat(answer.status()).as(what + " answers " + answer).isLessThan(500);
    String type = answer.header("Content-Type").replaceFirst(";.*", "");
    if (answer.status() >= 400) {
      all.assertThat(type).as(what).isEqualTo("application/problem+json");
    } else if (described != null && type.equals("application/json")) {
      JsonObject schema =
          described.getJsonObject("content").getJsonObject(type).getJsonObject("schema");
      all.assertThat(new SchemaCheck(document).faults(answer.json(), schema)).as(what).isEmpty();
    }
  }
}
