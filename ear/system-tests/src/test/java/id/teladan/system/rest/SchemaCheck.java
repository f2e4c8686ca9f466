package id.teladan.system.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Compares answers with the schemas of the OpenAPI document, member by member. */
final class SchemaCheck {
  private final JsonObject document;
  private final List<String> faults = new ArrayList<>();

  SchemaCheck(JsonObject document) {
    this.document = document;
  }

  /** What does not fit, each with its path; empty when all does. */
  List<String> faults(JsonValue value, JsonObject schema) {
    faults.clear();
    check("", value, schema);
    return List.copyOf(faults);
  }

  private void check(String path, JsonValue value, JsonObject given) {
    JsonObject schema = resolve(given);
    if (value == JsonValue.NULL) {
      return;
    }
    switch (schema.getString("type", "")) {
      case "object" -> object(path, value, schema);
      case "array" -> array(path, value, schema);
      case "string" -> string(path, value, schema);
      case "integer" ->
          expect(path, value instanceof JsonNumber number && number.isIntegral(), value);
      case "number" -> expect(path, value instanceof JsonNumber, value);
      case "boolean" -> expect(path, value == JsonValue.TRUE || value == JsonValue.FALSE, value);
      default -> faults.add(path + " has no type");
    }
  }

  private void object(String path, JsonValue value, JsonObject schema) {
    if (!(value instanceof JsonObject object)) {
      expect(path, false, value);
      return;
    }
    JsonObject members = schema.getJsonObject("properties");
    if (members == null) {
      JsonObject others = schema.getJsonObject("additionalProperties");
      object.forEach((name, member) -> check(path + "." + name, member, others));
      return;
    }
    members.keySet().stream()
        .filter(name -> !object.containsKey(name))
        .forEach(name -> faults.add(path + "." + name + " is absent"));
    object.forEach(
        (name, member) -> {
          if (members.containsKey(name)) {
            check(path + "." + name, member, members.getJsonObject(name));
          } else {
            faults.add(path + "." + name + " is not described");
          }
        });
  }

  private void array(String path, JsonValue value, JsonObject schema) {
    if (value instanceof JsonArray array) {
      array.forEach(item -> check(path + "[]", item, schema.getJsonObject("items")));
    } else {
      expect(path, false, value);
    }
  }

  private void string(String path, JsonValue value, JsonObject schema) {
    JsonArray allowed = schema.getJsonArray("enum");
    expect(
        path, value instanceof JsonString && (allowed == null || allowed.contains(value)), value);
  }

  private JsonObject resolve(JsonObject schema) {
    String reference = schema.getString("$ref", "");
    return reference.isEmpty()
        ? schema
        : resolve(document.getValue(reference.substring(1)).asJsonObject());
  }

  private void expect(String path, boolean fits, JsonValue value) {
    if (!fits) {
      faults.add(path + " does not fit: " + value);
    }
  }
}
