package id.teladan.web.oidc;

import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/**
 * A public key of the provider. It verifies the one algorithm that belongs to its kind, whatever a
 * token claims: no token without a signature, none that is signed with the public key as a secret.
 */
final class Jwk {
  private static final int SHORTEST_RSA = 2048;

  private final PublicKey key;
  private final String algorithm;

  private Jwk(PublicKey key, String algorithm) {
    this.key = key;
    this.algorithm = algorithm;
  }

  /**
   * @throws OidcException for keys of other kinds than RSA and P-256
   */
  static Jwk of(JsonObject text) throws OidcException {
    try {
      return switch (text.getString("kty", "")) {
        case "RSA" -> rsa(text);
        case "EC" -> ec(text);
        default -> throw new OidcException("a key of an unknown kind");
      };
    } catch (GeneralSecurityException | IllegalArgumentException | NullPointerException e) {
      throw new OidcException("a key that is none", e);
    }
  }

  boolean verifies(String claimed, byte[] signed, byte[] signature) {
    if (!algorithm.equals(claimed)) {
      return false;
    }
    try {
      Signature check =
          Signature.getInstance(
              "RS256".equals(algorithm) ? "SHA256withRSA" : "SHA256withECDSAinP1363Format");
      check.initVerify(key);
      check.update(signed);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static Jwk rsa(JsonObject text) throws GeneralSecurityException, OidcException {
    BigInteger modulus = number(text.getString("n"));
    if (modulus.bitLength() < SHORTEST_RSA) {
      throw new OidcException("a key that is too short");
    }
    RSAPublicKeySpec spec = new RSAPublicKeySpec(modulus, number(text.getString("e")));
    return new Jwk(KeyFactory.getInstance("RSA").generatePublic(spec), "RS256");
  }

  private static Jwk ec(JsonObject text) throws GeneralSecurityException, OidcException {
    if (!"P-256".equals(text.getString("crv", ""))) {
      throw new OidcException("a key on an unknown curve");
    }
    AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec("secp256r1"));
    ECPoint point = new ECPoint(number(text.getString("x")), number(text.getString("y")));
    ECPublicKeySpec spec =
        new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class));
    return new Jwk(KeyFactory.getInstance("EC").generatePublic(spec), "ES256");
  }

  private static BigInteger number(String text) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(text));
  }
}
