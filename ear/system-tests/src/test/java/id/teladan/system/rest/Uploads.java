package id.teladan.system.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Sends files as forms do. */
final class Uploads {
  static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                  + "rkJggg==");

  private Uploads() {}

  static RestClient.Answer send(
      RestClient client, String path, String name, byte[] file, Map<String, String> fields) {
    String boundary = "teladan" + UUID.randomUUID();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach((key, value) -> part(body, boundary, "name=\"" + key + "\"", value + "\r\n"));
    part(body, boundary, "name=\"file\"; filename=\"" + name + "\"", "");
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
    return client.send(
        client
            .request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(
      ByteArrayOutputStream body, String boundary, String disposition, String value) {
    body.writeBytes(
        ("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s"
                .formatted(boundary, disposition, value))
            .getBytes(UTF_8));
  }
}
