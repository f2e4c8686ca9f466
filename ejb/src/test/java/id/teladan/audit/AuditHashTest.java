package id.teladan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No two deeds have the same seal, however their fields are pushed about. */
class AuditHashTest {
  private static final byte[] KEY = new byte[32];
  private static final String FIRST = AuditHash.of(KEY, AuditHash.BEGINNING, "a", "b");

  @Test
  void everyFieldAndTheLinkBeforeCount() {
    assertThat(AuditHash.of(KEY, AuditHash.BEGINNING, "a", "b")).isEqualTo(FIRST).hasSize(64);
    assertThat(AuditHash.of(KEY, AuditHash.BEGINNING, "a", "c")).isNotEqualTo(FIRST);
    assertThat(AuditHash.of(KEY, FIRST, "a", "b")).isNotEqualTo(FIRST);
  }

  @Test
  void nobodyMakesASealWithoutTheKey() {
    byte[] other = new byte[32];
    other[0] = 1;
    assertThat(AuditHash.of(other, AuditHash.BEGINNING, "a", "b")).isNotEqualTo(FIRST);
  }

  @Test
  void nothingMovesIntoTheNeighbouringField() {
    assertThat(AuditHash.of(KEY, AuditHash.BEGINNING, "ab", "")).isNotEqualTo(FIRST);
    assertThat(AuditHash.of(KEY, AuditHash.BEGINNING, "a\n1:b")).isNotEqualTo(FIRST);
    assertThat(AuditHash.of(KEY, AuditHash.BEGINNING, null, "a"))
        .isNotEqualTo(AuditHash.of(KEY, AuditHash.BEGINNING, "-", "a"));
  }
}
