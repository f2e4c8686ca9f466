package id.teladan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No two deeds have the same seal, however their fields are pushed about. */
class AuditHashTest {
  private static final String FIRST = AuditHash.of(AuditHash.BEGINNING, "a", "b");

  @Test
  void everyFieldAndTheLinkBeforeCount() {
    assertThat(AuditHash.of(AuditHash.BEGINNING, "a", "b")).isEqualTo(FIRST).hasSize(64);
    assertThat(AuditHash.of(AuditHash.BEGINNING, "a", "c")).isNotEqualTo(FIRST);
    assertThat(AuditHash.of(FIRST, "a", "b")).isNotEqualTo(FIRST);
  }

  @Test
  void nothingMovesIntoTheNeighbouringField() {
    assertThat(AuditHash.of(AuditHash.BEGINNING, "ab", "")).isNotEqualTo(FIRST);
    assertThat(AuditHash.of(AuditHash.BEGINNING, "a\n1:b")).isNotEqualTo(FIRST);
    assertThat(AuditHash.of(AuditHash.BEGINNING, null, "a"))
        .isNotEqualTo(AuditHash.of(AuditHash.BEGINNING, "-", "a"));
  }
}
