package id.teladan.system.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** How tests send files to be imported, and wait for what becomes of them. */
public final class ImportCalls {
  private ImportCalls() {}

  static JsonObject run(
      RestClient client, String format, String name, byte[] file, Map<String, String> fields) {
    RestClient.Answer answer = post(client, format, name, file, fields);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
    assertThat(answer.header("Location")).endsWith("/" + answer.json().getString("id"));
    JsonObject ended = ended(client, answer.json().getString("id"));
    assertThat(ended.getString("status")).as(ended.toString()).isEqualTo("DONE");
    return ended;
  }

  static JsonObject ended(RestClient client, String id) {
    AtomicReference<JsonObject> job = new AtomicReference<>(JsonValue.EMPTY_JSON_OBJECT);
    Waiting.until(
        () -> {
          job.set(client.get("api/v1/imports/" + id).json());
          return List.of("DONE", "FAILED", "CANCELLED").contains(job.get().getString("status"));
        });
    return job.get();
  }

  public static RestClient.Answer post(
      RestClient client, String format, String name, byte[] file, Map<String, String> fields) {
    String boundary = "teladan" + UUID.randomUUID();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach((key, value) -> part(body, boundary, "name=\"" + key + "\"", value));
    part(body, boundary, "name=\"format\"", format);
    part(body, boundary, "name=\"file\"; filename=\"" + name + "\"", "");
    // The file's bytes follow the empty line of its own part.
    byte[] soFar = body.toByteArray();
    body.reset();
    body.write(soFar, 0, soFar.length - 2);
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
    return client.send(
        client
            .request("api/v1/imports")
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(
      ByteArrayOutputStream body, String boundary, String disposition, String value) {
    body.writeBytes(
        ("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
                .formatted(boundary, disposition, value))
            .getBytes(UTF_8));
  }

  static List<String> outcomes(JsonObject job) {
    return job.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
        .map(row -> row.getString("outcome"))
        .toList();
  }

  static int total(RestClient client, String word) {
    return search(client, word).getInt("total");
  }

  static JsonObject search(RestClient client, String word) {
    return client.get("api/v1/search?q=" + word).json();
  }

  static String word() {
    return "impor" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
  }
}
