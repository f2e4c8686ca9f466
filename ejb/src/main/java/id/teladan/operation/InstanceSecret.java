package id.teladan.operation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secret of this instance, which is not in the database: {@code TELADAN_SECRET}, the same on
 * every node, or else {@code secret.key} in the home, made at the first use and readable by its
 * owner alone. Keep it beside the backups and not in them: without it nobody's second factor works
 * and the seals of the record of deeds cannot be checked.
 */
@ApplicationScoped
public class InstanceSecret {
  private static final int BYTES = 32;
  private static final int SHORTEST = 32;
  private static final String HMAC = "HmacSHA256";

  @Inject private OperatorHome home;

  @Inject
  @ConfigProperty(name = "teladan.secret")
  private Optional<String> given;

  private byte[] secret;

  @PostConstruct
  void read() {
    String text = given.map(String::strip).orElse("");
    if (!text.isEmpty() && text.length() < SHORTEST) {
      throw new IllegalStateException("TELADAN_SECRET needs at least " + SHORTEST + " characters");
    }
    secret = text.isEmpty() ? kept() : text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A key for one purpose; from one key nobody learns the other ones.
   *
   * @return 32 bytes
   */
  public byte[] key(String purpose) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret, HMAC));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HMAC, e);
    }
  }

  private byte[] kept() {
    Path file = home.folder("secret.key");
    try {
      if (!Files.exists(file)) {
        write(file);
      }
      return Base64.getDecoder().decode(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("the instance's secret cannot be read or made", e);
    }
  }

  /** Written beside it and moved: nobody ever reads half a secret. */
  private static void write(Path file) throws IOException {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    Files.createDirectories(file.getParent());
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    Path made =
        posix
            ? Files.createTempFile(
                file.getParent(),
                "secret",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
            : Files.createTempFile(file.getParent(), "secret", ".new");
    Files.writeString(made, Base64.getEncoder().encodeToString(fresh));
    Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
