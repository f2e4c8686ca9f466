package id.teladan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.agency.AgencyContent;
import id.teladan.agency.AgencyView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of an agency that a file names. */
class OwnerUnitsTest {
  private static final List<AgencyView> THERE =
      List.of(
          agency("Dinas Komunikasi, Informatika dan Statistik", "Dinas Kominfo"),
          agency("Dinas Kesehatan"));

  @Test
  void aKnownOneNeedsNoWordAndAnUnknownOneGetsTheNearest() {
    assertThat(said("dinas kesehatan")).isEmpty();
    assertThat(said("Dinas Kesehtan Kota")).isEqualTo("unit-suggest Dinas Kesehatan");
    assertThat(said("Dinas Komunikasi Informatika Statistik"))
        .isEqualTo("unit-suggest Dinas Komunikasi, Informatika dan Statistik");
    assertThat(said("Dinas Kominfo"))
        .isEqualTo("unit-former Dinas Komunikasi, Informatika dan Statistik");
    assertThat(said("Bagian Hukum")).isEqualTo("unit-unknown Bagian Hukum");
  }

  @Test
  void whereNobodyEnteredAgenciesNothingIsUnknown() {
    assertThat(OwnerUnits.note(List.of(), "65", "Dinas apa saja")).isEmpty();
  }

  private static String said(String unit) {
    return OwnerUnits.note(THERE, "65", unit)
        .map(m -> m.code() + " " + m.args().get(m.args().size() - 1))
        .orElse("");
  }

  private static AgencyView agency(String name, String... former) {
    return new AgencyView(
        1,
        1,
        "65",
        name,
        List.of(former).stream().map(f -> new AgencyContent.FormerName(f, null)).toList());
  }
}
