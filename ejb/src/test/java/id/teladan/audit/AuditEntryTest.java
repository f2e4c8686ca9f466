package id.teladan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A deed forgets what it says of people, and its seal still fits. */
class AuditEntryTest {
  private static final byte[] KEY = new byte[32];

  @Test
  void forgetsItsStatesUnderTheSameSeal() {
    AuditEntry entry = new AuditEntry(new Somebody(), "person.update", "account", "9");
    entry.states("{\"name\":\"Ibu Zirkon\"}", null);
    assertThat(entry.view().before()).contains("Ibu Zirkon");
    assertThat(entry.view().address()).isEqualTo("36.1.2.3");
    String seal = entry.hash(KEY, AuditHash.BEGINNING);
    entry.shield();
    assertThat(entry.hash(KEY, AuditHash.BEGINNING)).as("shielded once").isEqualTo(seal);
    entry.forgetStates();
    assertThat(entry.view().before()).isNull();
    assertThat(entry.hash(KEY, AuditHash.BEGINNING)).isEqualTo(seal);
  }

  private static final class Somebody implements Actor {
    @Override
    public String actorName() {
      return "zirkon.satu";
    }

    @Override
    public String auditName() {
      return "account:9";
    }

    @Override
    public String address() {
      return "36.1.2.3";
    }
  }
}
