package id.teladan.trust;

import id.teladan.audit.AuditForgetting;
import id.teladan.identity.ActorNames;
import id.teladan.identity.ErasedWords;
import id.teladan.identity.Erasing;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Takes a person out of everything that this instance keeps. A stub with a number stays. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Erasure {
  @Inject private Erasing erasing;
  @Inject private ErasureSteps steps;
  @Inject private AuditForgetting deeds;
  @Inject private ErasedWords words;
  @Inject private Erasures erasures;

  /**
   * All or nothing; the index follows within seconds.
   *
   * @param most in how many places of others a name may stand and still be taken out of them
   */
  public ErasureView run(long accountId, int most) {
    OffsetDateTime asked = OffsetDateTime.now(ZoneOffset.UTC);
    Erasing.Marks marks = erasing.erase(accountId);
    ErasureSteps.Done done = steps.run(marks, most);
    int forgotten =
        deeds.forget(
            new AuditForgetting.Person(ActorNames.actor(accountId), "account", accountId),
            done.known().own()::isIn,
            done.known().everywhere()::isIn);
    words.keep(done.known().words());
    return erasures.keep(
        new Erasures.Kept(accountId, asked, done.places(), forgotten, done.files(), done.left()));
  }
}
