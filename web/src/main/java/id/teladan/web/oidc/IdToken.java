package id.teladan.web.oidc;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * An ID token whose signature and claims were checked.
 *
 * @param email null unless the provider says that it has verified it
 */
record IdToken(String subject, String email) {
  private static final Duration CLOCKS = Duration.ofSeconds(60);

  /**
   * Reads a token.
   *
   * @param keys finds the provider's key by its id
   * @throws OidcException when anything does not fit
   */
  static IdToken read(String text, Expected expected, KeyFinder keys) throws OidcException {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3) {
      throw new OidcException("no signed token");
    }
    JsonObject header = object(parts[0]);
    Jwk key = keys.find(header.getString("kid", ""));
    byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
    if (!key.verifies(header.getString("alg", ""), signed, bytes(parts[2]))) {
      throw new OidcException("the signature does not fit");
    }
    return check(object(parts[1]), expected);
  }

  private static IdToken check(JsonObject claims, Expected expected) throws OidcException {
    require(expected.issuer().equals(text(claims, "iss")), "issuer");
    List<String> audience = texts(claims.get("aud"));
    require(audience.contains(expected.client()), "audience");
    require(audience.size() == 1 || expected.client().equals(text(claims, "azp")), "party");
    require(expected.nonce().equals(text(claims, "nonce")), "nonce");
    Instant now = expected.now();
    require(moment(claims, "exp").plus(CLOCKS).isAfter(now), "expiry");
    require(moment(claims, "iat").minus(CLOCKS).isBefore(now), "time of issue");
    String subject = text(claims, "sub");
    require(subject != null && !subject.isEmpty() && subject.length() <= 255, "subject");
    return new IdToken(subject, verifiedMail(claims));
  }

  private static String verifiedMail(JsonObject claims) {
    JsonValue verified = claims.get("email_verified");
    return JsonValue.TRUE.equals(verified) ? text(claims, "email") : null;
  }

  private static Instant moment(JsonObject claims, String name) throws OidcException {
    if (claims.get(name) instanceof JsonNumber number) {
      return Instant.ofEpochSecond(number.longValue());
    }
    throw new OidcException("no " + name);
  }

  private static String text(JsonObject claims, String name) {
    return claims.get(name) instanceof JsonString string ? string.getString() : null;
  }

  private static List<String> texts(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.stream()
          .filter(JsonString.class::isInstance)
          .map(item -> ((JsonString) item).getString())
          .toList();
    }
    return value instanceof JsonString string ? List.of(string.getString()) : List.of();
  }

  private static void require(boolean fits, String what) throws OidcException {
    if (!fits) {
      throw new OidcException("the " + what + " does not fit");
    }
  }

  private static JsonObject object(String part) throws OidcException {
    try (var reader = Json.createReader(new ByteArrayInputStream(bytes(part)))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new OidcException("no JSON in the token", e);
    }
  }

  private static byte[] bytes(String part) throws OidcException {
    try {
      return Base64.getUrlDecoder().decode(part);
    } catch (IllegalArgumentException e) {
      throw new OidcException("no Base64 in the token", e);
    }
  }

  /** What a token has to say. */
  record Expected(String issuer, String client, String nonce, Instant now) {}

  /** Finds a key of the provider. */
  interface KeyFinder {
    /**
     * @throws OidcException when it has none with this id
     */
    Jwk find(String id) throws OidcException;
  }
}
