package id.teladan.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealedTextTest {
  private static final byte[] KEY = Base64.getDecoder().decode(SealedText.freshKey());

  @Test
  void opensWithItsKeyAlone() {
    String sealed = SealedText.seal(KEY, "kuda laut terbang");
    assertThat(SealedText.open(KEY, sealed)).isEqualTo("kuda laut terbang");
    assertThat(sealed).isNotEqualTo(SealedText.seal(KEY, "kuda laut terbang"));
    byte[] other = Base64.getDecoder().decode(SealedText.freshKey());
    assertThatThrownBy(() -> SealedText.open(other, sealed))
        .isInstanceOf(IllegalStateException.class);
    assertThat(SealedText.seal(KEY, null)).isNull();
  }

  @Test
  void showsThatItWasChanged() {
    byte[] sealed = Base64.getDecoder().decode(SealedText.seal(KEY, "65"));
    sealed[sealed.length - 1] ^= 1;
    String changed = Base64.getEncoder().encodeToString(sealed);
    assertThatThrownBy(() -> SealedText.open(KEY, changed))
        .isInstanceOf(IllegalStateException.class);
  }
}
