package id.teladan.system.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** A provider of single sign-on that vouches for whomever the test names. */
final class TinyIssuer implements AutoCloseable {
  private final HttpServer server;
  private final KeyPair pair;
  private volatile String nonce = "";
  private volatile String challenge = "";
  private volatile String email = "";

  TinyIssuer() throws IOException, GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    pair = generator.generateKeyPair();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/.well-known/openid-configuration", this::discovery);
    server.createContext("/keys", this::keys);
    server.createContext("/token", this::token);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on somebody with this address has signed in here, for the sign-in that began so. */
  void vouches(String forEmail, String withNonce, String forChallenge) {
    email = forEmail;
    nonce = withNonce;
    challenge = forChallenge;
  }

  private void discovery(HttpExchange exchange) throws IOException {
    answer(
        exchange,
        200,
        Json.createObjectBuilder()
            .add("issuer", address())
            .add("authorization_endpoint", address() + "/authorize")
            .add("token_endpoint", address() + "/token")
            .add("jwks_uri", address() + "/keys")
            .build());
  }

  private void keys(HttpExchange exchange) throws IOException {
    RSAPublicKey key = (RSAPublicKey) pair.getPublic();
    JsonObject one =
        Json.createObjectBuilder()
            .add("kty", "RSA")
            .add("kid", "k")
            .add("n", number(key.getModulus()))
            .add("e", number(key.getPublicExponent()))
            .build();
    JsonObject all =
        Json.createObjectBuilder().add("keys", Json.createArrayBuilder().add(one)).build();
    answer(exchange, 200, all);
  }

  /** Gives a token only to whoever knows the verifier of the challenge. */
  private void token(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String verifier = form.replaceFirst("(?s).*code_verifier=([^&]*).*", "$1");
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8));
      boolean fits = base64(sum).equals(challenge);
      JsonObject claims =
          Json.createObjectBuilder()
              .add("iss", address())
              .add("aud", "teladan")
              .add("sub", "person-" + email)
              .add("nonce", nonce)
              .add("iat", Instant.now().getEpochSecond())
              .add("exp", Instant.now().plusSeconds(60).getEpochSecond())
              .add("email", email)
              .add("email_verified", true)
              .build();
      answer(
          exchange,
          fits ? 200 : 400,
          Json.createObjectBuilder().add("id_token", signed(claims)).build());
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private String signed(JsonObject claims) throws GeneralSecurityException {
    String header = "{\"alg\":\"RS256\",\"kid\":\"k\"}";
    String text =
        base64(header.getBytes(StandardCharsets.UTF_8))
            + "."
            + base64(claims.toString().getBytes(StandardCharsets.UTF_8));
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(pair.getPrivate());
    signature.update(text.getBytes(StandardCharsets.US_ASCII));
    return text + "." + base64(signature.sign());
  }

  private static void answer(HttpExchange exchange, int status, JsonObject body)
      throws IOException {
    byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String number(BigInteger value) {
    byte[] bytes = value.toByteArray();
    return base64(Arrays.copyOfRange(bytes, bytes[0] == 0 ? 1 : 0, bytes.length));
  }

  private static String base64(byte... bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
