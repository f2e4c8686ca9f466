package id.teladan.trust;

import id.teladan.audit.AuditForgetting;
import id.teladan.identity.ActorNames;
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
  private static final String KIND = "account";

  @Inject private Erasing erasing;
  @Inject private OwnRows rows;
  @Inject private Traces traces;
  @Inject private AuditForgetting deeds;
  @Inject private Erasures erasures;

  /**
   * All or nothing; the index follows within seconds.
   *
   * @param most in how many places a name may stand and still be taken out of texts: people choose
   *     what they are called
   */
  public ErasureView run(long accountId, int most) {
    OffsetDateTime asked = OffsetDateTime.now(ZoneOffset.UTC);
    Erasing.Marks marks = erasing.erase(accountId);
    Trace trace = new Trace(marks, traces.common(marks, most));
    int places = rows.delete(marks, trace) + traces.replace(trace);
    int forgotten = deeds.forget(ActorNames.actor(accountId), trace::isIn);
    return erasures.keep(accountId, asked, places, forgotten);
  }
}
