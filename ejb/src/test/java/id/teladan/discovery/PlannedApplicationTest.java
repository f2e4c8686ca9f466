package id.teladan.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlannedApplicationTest {

  @Test
  void searchesForEachWordOnceAndForNoSign() {
    PlannedApplication plan =
        new PlannedApplication("\"Lapor\" -Warga", "lapor: +warga (24/7) cepat", null, null);
    assertThat(plan.query()).isEqualTo("Lapor Warga 24 cepat");
  }

  @Test
  void nothingTypedIsNothingToSearchFor() {
    assertThat(new PlannedApplication(" ", "- !", " ", null).isEmpty()).isTrue();
    assertThat(new PlannedApplication(null, null, " ", " ").affair()).isNull();
  }
}
