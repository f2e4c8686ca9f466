package id.teladan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.solution.Audience;
import id.teladan.solution.SolutionKind;
import id.teladan.solution.SolutionStage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the columns of a city's inventory are taken for. */
class ColumnsTest {
  private static final List<String> INVENTORY =
      List.of(
          "No",
          "Nama Aplikasi",
          "OPD Pengelola",
          "Fungsi/Deskripsi",
          "Alamat URL",
          "Jenis Layanan",
          "Tahun",
          "Basis (Web/Android/iOS)",
          "Status (Aktif/Tidak Aktif)",
          "Pengembang");

  @Test
  void anInventoryIsUnderstood() throws UnreadableFileException {
    Columns.Header header = Columns.header(INVENTORY);
    assertThat(header.names())
        .containsOnlyKeys(
            "title",
            "ownerUnit",
            "summary",
            "links",
            "audience",
            "since",
            "application.platforms",
            "stage",
            "partners");
    assertThat(header.ignored()).containsExactly("No");
    FileRow row =
        header.row(
            5, List.of("1", "SIMPEG", "BKPSDM", "-", "n/a", "Publik", "2019", "Web", "Aktif", "–"));
    assertThat(row.text("title")).isEqualTo("SIMPEG");
    assertThat(row.text("summary")).isNull();
    assertThat(row.text("links")).isNull();
    assertThat(row.text("partners")).isNull();
  }

  @Test
  void aDashUnderOurOwnNameIsAText() throws UnreadableFileException {
    Columns.Header header = Columns.header(List.of("title", "problem", "status", "stage"));
    assertThat(header.row(2, List.of("a", "-", "DRAFT", "LIVE")).text("problem")).isEqualTo("-");
    assertThat(header.names()).containsEntry("stage", "stage");
  }

  @Test
  void sentencesSayForWhom() {
    assertThat(EnumWords.read(Audience.class, "Layanan Administrasi Pemerintahan"))
        .contains(Audience.GOVERNMENT);
    assertThat(EnumWords.read(Audience.class, "Masyarakat dan ASN")).contains(Audience.PUBLIC);
    assertThat(EnumWords.read(Audience.class, "Website")).isEmpty();
    assertThat(EnumWords.read(SolutionStage.class, "Tidak Aktif")).contains(SolutionStage.STOPPED);
  }

  @Test
  void aMadeSummarySaysOnlyWhatIsKnown() {
    assertThat(
            MadeSummary.ofFacts(
                SolutionKind.APPLICATION, "SIMPEG", Arrays.asList("BKPSDM", "Kota Tarakan")))
        .isEqualTo("SIMPEG: aplikasi BKPSDM, Kota Tarakan. Deskripsi belum tersedia.");
    assertThat(MadeSummary.ofFacts(SolutionKind.PRACTICE, "X", Arrays.asList(null, null)))
        .isEqualTo("X: praktik. Deskripsi belum tersedia.");
  }
}
