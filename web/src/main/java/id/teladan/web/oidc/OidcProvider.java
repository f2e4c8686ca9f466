package id.teladan.web.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Talks to the provider: what it offers, its keys, and the token for a code. */
@ApplicationScoped
public class OidcProvider {
  private static final Logger LOG = Logger.getLogger(OidcProvider.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration FRESH = Duration.ofHours(1);
  private static final Duration BETWEEN = Duration.ofMinutes(1);
  private static final int LARGEST = 1 << 18;

  @Inject private OidcSettings settings;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();
  private volatile Known known;

  /** Where the browser is sent. */
  String signInAddress(OidcFlow flow) throws OidcException {
    return known().authorization()
        + (known().authorization().contains("?") ? "&" : "?")
        + form(
            Map.of(
                "response_type", "code",
                "scope", "openid email",
                "client_id", settings.client(),
                "redirect_uri", settings.returnAddress(),
                "state", flow.state(),
                "nonce", flow.nonce(),
                "code_challenge", flow.challenge(),
                "code_challenge_method", "S256"));
  }

  /** The person whom the provider vouches for in exchange for a code. */
  IdToken token(String code, OidcFlow flow) throws OidcException {
    HttpRequest.Builder request =
        request(known().token())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    form(
                        Map.of(
                            "grant_type", "authorization_code",
                            "code", code,
                            "client_id", settings.client(),
                            "redirect_uri", settings.returnAddress(),
                            "code_verifier", flow.verifier()))));
    settings.secret().ifPresent(secret -> request.header("Authorization", basic(secret)));
    String token = send(request).getString("id_token", "");
    IdToken.Expected expected =
        new IdToken.Expected(settings.issuer(), settings.client(), flow.nonce(), Instant.now());
    return IdToken.read(token, expected, this::key);
  }

  private String basic(String secret) {
    String pair = encode(settings.client()) + ":" + encode(secret);
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  /** Asks for the keys once more when one is new, but not for every token that somebody made up. */
  private Jwk key(String id) throws OidcException {
    Jwk key = known().keys().get(id);
    if (key == null && known().at().plus(BETWEEN).isBefore(Instant.now())) {
      known = null;
      key = known().keys().get(id);
    }
    if (key == null) {
      throw new OidcException("an unknown key");
    }
    return key;
  }

  private Known known() throws OidcException {
    Known now = known;
    if (now == null || now.at().plus(FRESH).isBefore(Instant.now())) {
      now = discover();
      known = now;
    }
    return now;
  }

  private Known discover() throws OidcException {
    String issuer = settings.issuer();
    JsonObject offer =
        send(
            request(
                URI.create(issuer.replaceFirst("/+$", "") + "/.well-known/openid-configuration")));
    if (!issuer.equals(offer.getString("issuer", ""))) {
      throw new OidcException("the issuer names itself otherwise");
    }
    JsonObject set = send(request(address(offer, "jwks_uri")));
    Map<String, Jwk> keys = new HashMap<>();
    for (JsonValue each : set.getJsonArray("keys")) {
      JsonObject key = each.asJsonObject();
      if (!"enc".equals(key.getString("use", "sig"))
          && Set.of("RSA", "EC").contains(key.getString("kty", ""))) {
        keep(keys, key);
      }
    }
    return new Known(
        address(offer, "authorization_endpoint").toString(),
        address(offer, "token_endpoint"),
        Map.copyOf(keys),
        Instant.now());
  }

  /** A provider may have keys of kinds that we do not take; its tokens of other keys are good. */
  private static void keep(Map<String, Jwk> keys, JsonObject key) {
    try {
      keys.put(key.getString("kid", ""), Jwk.of(key));
    } catch (OidcException e) {
      LOG.log(Level.FINE, "A key of the provider is not used", e);
    }
  }

  private URI address(JsonObject offer, String name) throws OidcException {
    URI address = URI.create(offer.getString(name, ""));
    if (!settings.isAllowed(address)) {
      throw new OidcException("an address on another host: " + name);
    }
    return address;
  }

  private static HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept", "application/json");
  }

  private JsonObject send(HttpRequest.Builder request) throws OidcException {
    try {
      HttpResponse<InputStream> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        byte[] bytes = body.readNBytes(LARGEST);
        if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
          throw new OidcException("the provider answered " + answer.statusCode());
        }
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
          return reader.readObject();
        }
      }
    } catch (IOException | JsonException e) {
      throw new OidcException("the provider does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OidcException("the provider did not answer in time", e);
    }
  }

  private static String form(Map<String, String> values) {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What the provider said of itself. */
  private record Known(String authorization, URI token, Map<String, Jwk> keys, Instant at) {}
}
