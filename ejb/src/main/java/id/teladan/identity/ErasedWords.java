package id.teladan.identity;

import id.teladan.operation.InstanceSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The names of those who were erased, as digests under the instance's secret: enough to know a text
 * that holds one, which is then not written down, and too little to learn any. A text is taken
 * apart into words, and up to four words in a row are tried.
 */
@ApplicationScoped
public class ErasedWords {
  private static final String HMAC = "HmacSHA256";
  private static final int MOST_WORDS = 4;

  @Inject private EntityManager entities;
  @Inject private InstanceSecret secret;

  /** Keeps digests of these words. */
  public void keep(Collection<String> words) {
    byte[] key = key();
    Set<String> digests = words.stream().map(w -> digest(key, w)).collect(Collectors.toSet());
    digests.removeAll(known());
    for (String digest : digests) {
      entities
          .createNativeQuery("insert into erased_word (digest, at) values (?1, ?2)")
          .setParameter(1, digest)
          .setParameter(2, OffsetDateTime.now(ZoneOffset.UTC))
          .executeUpdate();
    }
  }

  /** Those of these texts that name somebody who was erased. */
  public Set<String> among(Collection<String> texts) {
    Set<String> known = known();
    if (known.isEmpty()) {
      return Set.of();
    }
    byte[] key = key();
    return texts.stream()
        .filter(text -> parts(text).stream().anyMatch(p -> known.contains(digest(key, p))))
        .collect(Collectors.toSet());
  }

  /** Every word, and every few words in a row. */
  static Set<String> parts(String text) {
    List<String> words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    Set<String> parts = new HashSet<>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
        parts.add(String.join(" ", words.subList(from, to)));
      }
    }
    return parts;
  }

  private Set<String> known() {
    List<?> rows = entities.createNativeQuery("select digest from erased_word").getResultList();
    return rows.stream().map(String::valueOf).collect(Collectors.toSet());
  }

  private byte[] key() {
    return secret.key("erased-words");
  }

  private static String digest(byte[] key, String word) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      String plain = String.join(" ", word.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
      return HexFormat.of().formatHex(mac.doFinal(plain.strip().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HMAC, e);
    }
  }
}
