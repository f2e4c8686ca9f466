package id.teladan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class PageRequestTest {

  @Test
  void countsFromOne() {
    assertThat(new PageRequest(3, 20).offset()).isEqualTo(40);
  }

  @Test
  void namesEveryFieldThatIsOutOfBounds() {
    InvalidInputException refusal =
        catchThrowableOfType(InvalidInputException.class, () -> new PageRequest(0, 101));

    assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("page", "size");
  }

  @Test
  void refusesAPageSoFarOutThatItsOffsetOverflows() {
    assertThatThrownBy(() -> new PageRequest(Integer.MAX_VALUE, 100))
        .isInstanceOf(InvalidInputException.class);
  }
}
