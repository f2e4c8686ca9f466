package id.teladan.discovery;

import id.teladan.outbox.Outbox;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Has entries brought to the index as if they had just changed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IndexRepairStep {
  @Inject private Outbox outbox;

  public void bringAgain(List<Difference> differences) {
    differences.stream()
        .map(Difference::key)
        .forEach(key -> outbox.changed(Comparison.kind(key), Comparison.id(key)));
  }
}
