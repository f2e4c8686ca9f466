package id.teladan.identity;

import id.teladan.operation.InstanceSecret;
import id.teladan.operation.SealedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The repository's side of second factors: secrets under the instance's key, codes used once. */
@ApplicationScoped
public class SecondFactors {
  private static final String ACCOUNT = "account";
  private static final int CODES = 10;
  private static final int CODE_LETTERS = 24;

  @Inject private EntityManager entities;
  @Inject private InstanceSecret secret;

  String seal(String text) {
    return SealedText.seal(key(), text);
  }

  String open(String sealed) {
    return SealedText.open(key(), sealed);
  }

  /**
   * Takes the code of a time step, unless it or a later one was taken before. Of two requests with
   * the same code only one gets a yes: the row is locked by the first.
   */
  boolean take(long accountId, long step) {
    return entities
            .createQuery(
                "update Account a set a.totpStep = :step"
                    + " where a.id = :account and (a.totpStep is null or a.totpStep < :step)")
            .setParameter("step", step)
            .setParameter(ACCOUNT, accountId)
            .executeUpdate()
        == 1;
  }

  /** Takes a recovery code, which works once. */
  boolean takeRecovery(long accountId, String code) {
    return entities
            .createNativeQuery(
                "update recovery_code set used_at = current_timestamp"
                    + " where account_id = ?1 and digest = ?2 and used_at is null")
            .setParameter(1, accountId)
            .setParameter(2, RandomKey.digest(plain(code)))
            .executeUpdate()
        == 1;
  }

  /** New recovery codes in place of the ones before; shown this once. */
  List<String> freshRecovery(long accountId) {
    forgetRecovery(accountId);
    List<String> codes = Stream.generate(SecondFactors::freshCode).limit(CODES).toList();
    for (String code : codes) {
      entities
          .createNativeQuery("insert into recovery_code (account_id, digest) values (?1, ?2)")
          .setParameter(1, accountId)
          .setParameter(2, RandomKey.digest(plain(code)))
          .executeUpdate();
    }
    return codes;
  }

  void forgetRecovery(long accountId) {
    entities
        .createNativeQuery("delete from recovery_code where account_id = ?1")
        .setParameter(1, accountId)
        .executeUpdate();
  }

  /** 120 bits in six groups that can be read aloud. */
  private static String freshCode() {
    String letters = TimeCode.freshSecret().substring(0, CODE_LETTERS).toLowerCase(Locale.ROOT);
    return letters.replaceAll("(.{4})(?=.)", "$1-");
  }

  private static String plain(String code) {
    return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
  }

  private byte[] key() {
    return secret.key("second-factor");
  }
}
