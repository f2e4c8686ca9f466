package id.teladan.paper;

import static id.teladan.paper.PaperDiff.Change.ADDED;
import static id.teladan.paper.PaperDiff.Change.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperDiffTest {

  @Test
  void theSameWordsDifferInNothing() {
    assertThat(PaperDiff.of("# A\n\nsatu\n\ndua", "# A\r\n\r\nsatu\r\n\r\ndua\r\n")).isEmpty();
  }

  @Test
  void tellsWhatWasTakenOutAndWhatWasPutInInOrder() {
    assertThat(PaperDiff.of("# A\n\nsatu\n\ndua\n\ntiga", "# A\n\ndua\n\nbaru\n\ntiga\n\nakhir"))
        .containsExactly(
            new PaperDiff.Line(REMOVED, "satu"),
            new PaperDiff.Line(ADDED, "baru"),
            new PaperDiff.Line(ADDED, "akhir"));
  }

  @Test
  void aHugePaperIsNotCompared() {
    String huge = "x\n\n".repeat(3_000);
    assertThat(PaperDiff.of(huge, "y")).isEmpty();
  }
}
