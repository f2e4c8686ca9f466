package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.shared.InvalidInputException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoteIdTest {

  @Test
  void hasOneSpelling() {
    UUID id = UUID.randomUUID();

    assertThat(VisitRules.noteId(" " + id.toString().toUpperCase(java.util.Locale.ROOT)))
        .isEqualTo(id.toString());
  }

  @Test
  void isMadeUpWhereNoneIsGiven() {
    assertThat(VisitRules.noteId(null)).hasSize(36);
  }

  @Test
  void isAUuid() {
    assertThatThrownBy(() -> VisitRules.noteId("1")).isInstanceOf(InvalidInputException.class);
  }
}
