package id.teladan.system.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Sends payloads into every field of every body that the OpenAPI document describes, so that a
 * field which is added later is tried too. What a body must be like it learns from the refusals:
 * what a first attempt got wrong is left out of the next one.
 */
final class FieldAttack {
  private static final List<String> CALLERS =
      List.of(
          "coordinator.kaltara",
          "contributor.dki",
          "curator",
          "coordinator.dki",
          "visitor.kaltara",
          "admin");
  private static final int ATTEMPTS = 20;

  /** What the refusals do not tell; by path. */
  private static final Map<String, Map<String, Object>> KNOWN =
      Map.of(
          "/api/v1/indicators", Map.of("code", "UJI1"),
          "/api/v1/peer-groups", Map.of("members", List.of("31", "65", "32")),
          "/api/v1/saved-searches", Map.of("query", "q=air"),
          "/api/v1/thesaurus", Map.of("terms", List.of("katasatu", "katadua")),
          "/api/v1/notices/choices", Map.of("kind", "solution-submitted"),
          "/api/v1/people", Map.of("roles", List.of("CONTRIBUTOR")),
          "/api/v1/solutions/{id}/remarks", Map.of("section", "title"),
          "/api/v1/adoptions/{id}/transitions", Map.of("to", "STOPPED", "reason", "BUDGET"));

  private final Callers callers;
  private final JsonObject document;
  private final Examples examples;
  private final Map<String, String> ids = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private int taken;

  FieldAttack(Callers callers, JsonObject document) {
    this.callers = callers;
    this.document = document;
    this.examples = new Examples(document);
    ids.put("/api/v1/regions", "65");
    ids.put("/api/v1/indicators", "HDI");
    for (String list : List.of("solutions", "visits", "adoptions", "needs")) {
      JsonArray items =
          callers.as("coordinator.kaltara").get("api/v1/" + list).json().getJsonArray("items");
      if (!items.isEmpty()) {
        ids.put("/api/v1/" + list, items.getJsonObject(0).getString("id"));
      }
    }
  }

  /** Everything that answered with a failure of the server. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** How many payloads were taken and can be looked for in pages. */
  int taken() {
    return taken;
  }

  /** The last object that was made of a kind, by its path. */
  String id(String path) {
    return ids.get(path);
  }

  /** One thing that can be written. */
  record Operation(String method, String path, JsonObject schema) {}

  /** A body that is taken, by whom, and where. */
  record Attempt(RestClient client, String address, JsonObject body, boolean taken) {}

  /** Everything that takes JSON, creations first. */
  List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    document
        .getJsonObject("paths")
        .forEach(
            (path, methods) ->
                methods
                    .asJsonObject()
                    .forEach((method, what) -> operation(method, path, what).ifPresent(all::add)));
    all.sort(
        Comparator.comparing((Operation each) -> !each.method().equals("post"))
            .thenComparing(each -> each.path().split("/").length));
    return all;
  }

  private static Optional<Operation> operation(String method, String path, JsonValue what) {
    boolean closing = path.contains("/erasure") || path.endsWith("/passwords/own");
    if (closing || path.contains("second-factor") || !(what instanceof JsonObject operation)) {
      return Optional.empty();
    }
    JsonObject content =
        operation
            .getOrDefault("requestBody", JsonValue.EMPTY_JSON_OBJECT)
            .asJsonObject()
            .getOrDefault("content", JsonValue.EMPTY_JSON_OBJECT)
            .asJsonObject();
    return Optional.ofNullable(content.getJsonObject("application/json"))
        .map(json -> new Operation(method, path, json.getJsonObject("schema")));
  }

  /** Finds somebody who may do this, and a body that is taken, or nearly. */
  Attempt learn(Operation operation) {
    JsonObject first = Json.createObjectBuilder(body(operation)).build();
    Attempt best = null;
    for (String caller : CALLERS) {
      RestClient client = callers.as(caller);
      String address = address(operation.path());
      JsonObject body = first;
      for (int i = 0; i < ATTEMPTS; i++) {
        RestClient.Answer answer = send(client, operation.method(), address, body.toString());
        if (answer.status() < 300) {
          remember(operation, address, answer);
          return new Attempt(client, address, body, true);
        }
        JsonObject next = answer.status() < 423 ? without(body, answer) : body;
        if (answer.status() == 400 || answer.status() == 422) {
          best = new Attempt(client, address, body, false);
        }
        if (next.equals(body)) {
          break;
        }
        body = next;
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  /** Sends one payload into one field, or into all at once. */
  void attack(Operation operation, Attempt attempt, List<String> fields, String payload) {
    JsonStructure body = attempt.body();
    for (String field : fields) {
      body = Json.createPointer(field).replace(body, Json.createValue(payload));
    }
    RestClient.Answer answer =
        send(attempt.client(), operation.method(), attempt.address(), body.toString());
    if (answer.status() < 300) {
      taken++;
      remember(operation, attempt.address(), answer);
    }
    if (answer.status() >= 500) {
      String shown = payload.substring(0, Math.min(60, payload.length()));
      faults.add(operation.method() + " " + operation.path() + " " + fields + " " + shown);
    }
  }

  /** The fields of a body that hold text, as JSON pointers. */
  static List<String> texts(JsonValue value, String at) {
    List<String> found = new ArrayList<>();
    if (value instanceof JsonObject object) {
      object.forEach((name, member) -> found.addAll(texts(member, at + "/" + name)));
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        found.addAll(texts(array.get(i), at + "/" + i));
      }
    } else if (value instanceof JsonString) {
      found.add(at);
    }
    return found;
  }

  /** Every field, though a body that holds them all is refused. */
  JsonObject body(Operation operation) {
    JsonObjectBuilder body =
        Json.createObjectBuilder(examples.of(operation.schema()).asJsonObject());
    KNOWN
        .getOrDefault(operation.path(), Map.of())
        .forEach(
            (name, value) -> {
              if (value instanceof List<?> list) {
                body.add(name, Json.createArrayBuilder(list));
              } else {
                body.add(name, (String) value);
              }
            });
    return body.build();
  }

  private RestClient.Answer send(RestClient client, String method, String address, String body) {
    var request = client.request(address).header("Content-Type", "application/json");
    if (!method.equals("post")) {
      String tag = client.get(address).header("ETag");
      request.header("If-Match", tag.isEmpty() ? "*" : tag);
    }
    return client.send(
        request.method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofString(body)));
  }

  private void remember(Operation operation, String address, RestClient.Answer answer) {
    if (answer.status() == 201 && answer.text().startsWith("{")) {
      String id = answer.json().getString("id", "");
      if (!id.isEmpty()) {
        ids.put("/" + address, id);
      }
    }
  }

  private String address(String path) {
    StringBuilder address = new StringBuilder();
    for (String part : path.substring(1).split("/")) {
      String above = "/" + address;
      String filled = part;
      if (part.startsWith("{")) {
        filled = part.equals("{paper}") ? "plan" : ids.getOrDefault(above, "1");
      }
      address.append(address.isEmpty() ? "" : "/").append(filled);
    }
    return address.toString();
  }

  private static JsonObject without(JsonObject body, RestClient.Answer refused) {
    JsonStructure next = body;
    if (!refused.text().startsWith("{")) {
      return body;
    }
    JsonValue errors = refused.json().get("errors");
    for (JsonValue error : errors instanceof JsonArray all ? all : JsonValue.EMPTY_JSON_ARRAY) {
      String field = error.asJsonObject().getString("field", "");
      String pointer = "/" + field.replaceAll("[.\\[]", "/").replace("]", "");
      try {
        if (Json.createPointer(pointer).containsValue(next)) {
          next = Json.createPointer(pointer).replace(next, JsonValue.NULL);
        }
      } catch (JsonException e) {
        // A field of its own name stands nowhere in the body.
        continue;
      }
    }
    return next.asJsonObject();
  }
}
