package id.teladan.system.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * A small REST client that speaks JSON and shows everything a test wants to see of the answer.
 *
 * @param base the address of the first page, ending in a slash
 * @param token for {@code Authorization: Bearer}, or empty for an anonymous caller
 */
public record RestClient(URI base, String token) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  /** Nobody in particular. */
  public static RestClient anonymous(URI base) {
    return new RestClient(base, "");
  }

  /** Somebody with one of the demo accounts. */
  public static RestClient signedIn(URI base, String username) {
    JsonObject credentials =
        object().add("username", username).add("password", "teladan-demo").build();
    Answer answer = anonymous(base).post("api/v1/tokens", credentials);
    if (answer.status() != 201) {
      throw new IllegalStateException(username + " cannot sign in: " + answer);
    }
    return new RestClient(base, answer.json().getString("token"));
  }

  /** Begins a JSON object. */
  public static JsonObjectBuilder object() {
    return Json.createObjectBuilder();
  }

  /** Reads. */
  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** Creates, or lets something happen. */
  public Answer post(String path, JsonObject body) {
    return send(json(path).POST(BodyPublishers.ofString(body.toString())));
  }

  /** Replaces, with the ETag read before. */
  public Answer put(String path, String etag, JsonObject body) {
    return send(json(path).header("If-Match", etag).PUT(BodyPublishers.ofString(body.toString())));
  }

  /** Deletes, with the ETag read before. */
  public Answer delete(String path, String etag) {
    return send(request(path).header("If-Match", etag).DELETE());
  }

  /** Begins any other request; {@link #send} sends it. */
  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
    return token.isEmpty() ? builder : builder.header("Authorization", "Bearer " + token);
  }

  /** Sends, and waits for the answer. */
  public Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  /**
   * What came back.
   *
   * @param response with status, headers and text
   */
  public record Answer(HttpResponse<String> response) {
    /** The status code. */
    public int status() {
      return response.statusCode();
    }

    /** The text of the body. */
    public String text() {
      return response.body();
    }

    /** The body as an object. */
    public JsonObject json() {
      try (var reader = Json.createReader(new StringReader(text()))) {
        return reader.readObject();
      }
    }

    /** A header, or nothing. */
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    @Override
    public String toString() {
      return response + " " + text();
    }
  }
}
