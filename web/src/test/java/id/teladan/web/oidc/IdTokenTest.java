package id.teladan.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A token of the provider opens the door; one of anybody else does not. */
class IdTokenTest {
  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
  private static final IdToken.Expected EXPECTED =
      new IdToken.Expected("https://sso.test", "teladan", "n-1", NOW);
  private static KeyPair pair;
  private static Jwk key;

  @BeforeAll
  static void makeKeys() throws GeneralSecurityException, OidcException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    pair = generator.generateKeyPair();
    RSAPublicKey rsa = (RSAPublicKey) pair.getPublic();
    key =
        Jwk.of(
            Json.createObjectBuilder()
                .add("kty", "RSA")
                .add("n", number(rsa.getModulus()))
                .add("e", number(rsa.getPublicExponent()))
                .build());
  }

  @Test
  void saysWhoItIs() throws Exception {
    IdToken token = read(signed(claims()));
    assertThat(token.subject()).isEqualTo("s-1");
    assertThat(token.email()).isEqualTo("a@kaltara.test");
    assertThat(read(signed(claims().add("email_verified", false))).email()).isNull();
    assertThat(read(signed(claims().add("email_verified", "true"))).email()).isNull();
  }

  @Test
  void isForThisSiteAndThisSignInAndNow() {
    Map<String, UnaryOperator<JsonObjectBuilder>> wrong =
        Map.of(
            "issuer", c -> c.add("iss", "https://evil.test"),
            "audience", c -> c.add("aud", "another"),
            "party", c -> c.add("aud", Json.createArrayBuilder().add("teladan").add("x")),
            "nonce", c -> c.add("nonce", "n-2"),
            "expiry", c -> c.add("exp", NOW.minusSeconds(120).getEpochSecond()),
            "time of issue", c -> c.add("iat", NOW.plusSeconds(120).getEpochSecond()),
            "subject", c -> c.add("sub", ""));
    wrong.forEach(
        (what, change) ->
            assertThatThrownBy(() -> read(signed(change.apply(claims()))))
                .as(what)
                .isInstanceOf(OidcException.class)
                .hasMessageContaining(what));
  }

  @Test
  void isSignedByTheProvidersKeyInTheProvidersWay() throws Exception {
    String good = signed(claims());
    String[] parts = good.split("\\.");
    String other = base64(claims().add("sub", "s-2").build().toString());
    String none = base64("{\"alg\":\"none\",\"kid\":\"k\"}") + "." + parts[1] + ".";
    for (String forged :
        new String[] {
          parts[0] + "." + other + "." + parts[2],
          none,
          withPublicKeyAsSecret(parts[1]),
          "",
          "a.b.c"
        }) {
      assertThatThrownBy(() -> read(forged)).isInstanceOf(OidcException.class);
    }
  }

  @Test
  void refusesAShortKey() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(1024);
    RSAPublicKey rsa = (RSAPublicKey) generator.generateKeyPair().getPublic();
    JsonObject weak =
        Json.createObjectBuilder()
            .add("kty", "RSA")
            .add("n", number(rsa.getModulus()))
            .add("e", "AQAB")
            .build();
    assertThatThrownBy(() -> Jwk.of(weak)).isInstanceOf(OidcException.class);
  }

  private static IdToken read(String token) throws OidcException {
    return IdToken.read(token, EXPECTED, id -> key);
  }

  private static JsonObjectBuilder claims() {
    return Json.createObjectBuilder()
        .add("iss", "https://sso.test")
        .add("aud", "teladan")
        .add("sub", "s-1")
        .add("nonce", "n-1")
        .add("iat", NOW.getEpochSecond())
        .add("exp", NOW.plusSeconds(300).getEpochSecond())
        .add("email", "a@kaltara.test")
        .add("email_verified", true);
  }

  private static String signed(JsonObjectBuilder claims) throws GeneralSecurityException {
    String text =
        base64("{\"alg\":\"RS256\",\"kid\":\"k\"}") + "." + base64(claims.build().toString());
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(pair.getPrivate());
    signature.update(text.getBytes(StandardCharsets.US_ASCII));
    return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
  }

  private static String withPublicKeyAsSecret(String claims) throws GeneralSecurityException {
    String text = base64("{\"alg\":\"HS256\",\"kid\":\"k\"}") + "." + claims;
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(pair.getPublic().getEncoded(), "HmacSHA256"));
    byte[] sum = mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
    return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String number(BigInteger value) {
    byte[] bytes = value.toByteArray();
    int start = bytes[0] == 0 ? 1 : 0;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(java.util.Arrays.copyOfRange(bytes, start, bytes.length));
  }
}
