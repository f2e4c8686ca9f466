package id.teladan.system.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Bodies made of what the OpenAPI document says of them, with every member they can have. */
final class Examples {
  private static final Pattern DAY =
      Pattern.compile("(^date|Date|^from|^to|On|^since|^until|Until|Verified|^due|asOf|lastDay)$");

  private final JsonObject document;

  Examples(JsonObject document) {
    this.document = document;
  }

  JsonObject of(JsonObject schema) {
    return example(schema, "", 0).asJsonObject();
  }

  private JsonValue example(JsonObject given, String name, int depth) {
    JsonObject schema = resolved(given);
    JsonArray allowed = schema.getJsonArray("enum");
    if (allowed != null) {
      return allowed.get(0);
    }
    return switch (schema.getString("type", "")) {
      case "object" -> object(schema, depth);
      case "array" ->
          depth > 4
              ? JsonValue.EMPTY_JSON_ARRAY
              : Json.createArrayBuilder()
                  .add(example(schema.getJsonObject("items"), name.replaceAll("s$", ""), depth + 1))
                  .build();
      case "integer", "number" -> Json.createValue(1);
      case "boolean" -> JsonValue.FALSE;
      default -> Json.createValue(text(name));
    };
  }

  private JsonValue object(JsonObject schema, int depth) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    JsonObject members = schema.getJsonObject("properties");
    if (members != null && depth < 6) {
      members.forEach(
          (name, member) -> object.add(name, example(member.asJsonObject(), name, depth + 1)));
    }
    return object.build();
  }

  private JsonObject resolved(JsonObject schema) {
    String reference = schema.getString("$ref", "");
    return reference.isEmpty()
        ? schema
        : resolved(document.getValue(reference.substring(1)).asJsonObject());
  }

  private static String text(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    if (List.of("visitorcode", "regioncode", "region", "code").contains(small)) {
      return "65";
    }
    if (small.equals("hostcode")) {
      return "31";
    }
    if (small.contains("affair")) {
      return "2.16";
    }
    if (DAY.matcher(name).find()) {
      return LocalDate.now().toString();
    }
    if (List.of("id", "clientid", "key").contains(small)) {
      return UUID.randomUUID().toString();
    }
    if (name.endsWith("Id")) {
      return "1";
    }
    return switch (small) {
      case "url", "repositoryurl" -> "https://example.test/";
      case "email" -> "a" + System.nanoTime() + "@b.test";
      case "username" -> "uji." + System.nanoTime();
      default -> "teks " + name;
    };
  }
}
