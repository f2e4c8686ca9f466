package id.teladan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.solution.Audience;
import id.teladan.solution.SolutionKind;
import id.teladan.solution.SolutionStage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    Header header = Header.of(INVENTORY);
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
    assertThat(header.headings())
        .filteredOn(heading -> heading.field() == null)
        .extracting(ImportHeading::title)
        .containsExactly("No");
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
    Header header = Header.of(List.of("title", "problem", "status", "stage"));
    assertThat(header.row(2, List.of("a", "-", "DRAFT", "LIVE")).text("problem")).isEqualTo("-");
    assertThat(header.names()).containsEntry("stage", "stage");
  }

  @Test
  void severalColumnsOfOneListAreTakenTogether() throws UnreadableFileException {
    Header header =
        Header.of(List.of("Nama Aplikasi", "Bahasa Pemrograman", "Database", "Framework"));
    assertThat(
            header.row(2, List.of("A", "PHP, JavaScript", "MySQL", "")).text("application.stack"))
        .isEqualTo("PHP; JavaScript; MySQL");
    assertThat(header.row(3, List.of("B", "-", "MySQL", "")).text("application.stack"))
        .isEqualTo("MySQL");
  }

  @Test
  void whatSomebodySaysOfAColumnCounts() throws UnreadableFileException {
    ImportMapping mapping =
        new ImportMapping(Map.of(" Nama  sistem ", "title", "Status", ""), Map.of());
    Header header = Header.of(List.of("Nama Sistem", "Aplikasi", "STATUS"), mapping);
    FileRow row = header.row(2, List.of("A", "B", "Aktif"));
    assertThat(row.text("title")).isEqualTo("A");
    assertThat(row.has("stage")).isFalse();
    assertThat(header.headings())
        .containsExactly(
            new ImportHeading("Nama Sistem", "title", "A"),
            new ImportHeading("Aplikasi", null, "B"),
            new ImportHeading("STATUS", null, "Aktif"));
  }

  @Test
  void theLowerOfTwoHeaderLinesTakesTheRestFromTheOneAbove() {
    HeaderSearch search = new HeaderSearch(ImportMapping.NONE);
    assertThat(search.isHeader(List.of("PEMERINTAH KOTA", "", "", ""))).isFalse();
    assertThat(search.isHeader(List.of("No", "Identitas", "", "Tahun Pembuatan", "Fungsi")))
        .isFalse();
    assertThat(search.isHeader(List.of("", "Nama Aplikasi", "OPD Pengelola"))).isTrue();
    FileRow row = search.row(5, List.of("1", "SIMPEG", "BKD", "2019", "Kepegawaian"));
    assertThat(row.text("title")).isEqualTo("SIMPEG");
    assertThat(row.text("ownerUnit")).isEqualTo("BKD");
    assertThat(row.text("since")).isEqualTo("2019");
    assertThat(row.text("summary")).isEqualTo("Kepegawaian");
  }

  @Test
  void aLineThatCountsColumnsAndASecondHeaderLineAreNoRows() throws UnreadableFileException {
    Header counted = Header.of(List.of("No", "Nama Aplikasi", "Fungsi"));
    assertThat(counted.row(2, List.of("(1)", "(2)", "(3)")).isEmpty()).isTrue();
    assertThat(counted.row(9, List.of("", "Jumlah", "")).isEmpty()).isTrue();
    assertThat(counted.row(9, List.of("Total: 12", "", "")).isEmpty()).isTrue();
    assertThat(counted.row(9, List.of("9", "Total", "Hitung")).isEmpty()).isFalse();
    assertThat(counted.row(3, List.of("1", "2048", "Permainan")).text("title")).isEqualTo("2048");

    Header merged = Header.of(List.of("No", "Aplikasi", "", "", "OPD"));
    assertThat(merged.row(2, List.of("", "Nama", "Fungsi", "URL", "")).isEmpty()).isTrue();
    FileRow row = merged.row(3, List.of("1", "SIMPEG", "Kepegawaian", "simpeg.go.id", "BKD"));
    assertThat(row.cells())
        .containsEntry("title", "SIMPEG")
        .containsEntry("summary", "Kepegawaian")
        .containsEntry("links", "simpeg.go.id")
        .containsEntry("ownerUnit", "BKD");
  }

  @Test
  void aPortalOfOpenDataNamesTheRegionAndItsNumbersAreNotJoined() throws UnreadableFileException {
    Header header =
        Header.of(
            List.of(
                "id",
                "kode_provinsi",
                "bps_kode_kabupaten_kota",
                "bps_nama_kabupaten_kota",
                "nama_aplikasi",
                "perangkat_daerah",
                "tahun_pengadaan"));
    assertThat(header.names())
        .containsOnlyKeys("id", Columns.REGION_NAME, "title", "ownerUnit", "since");
  }

  @Test
  void withoutATitleTheFullestLineIsAskedAbout() {
    HeaderSearch search = new HeaderSearch(ImportMapping.NONE);
    assertThat(search.isHeader(List.of("REKAP 2025", "", ""))).isFalse();
    assertThat(search.isHeader(List.of("Nomor", "Perihal", "Tahun"))).isFalse();
    assertThat(search.isHeader(List.of("1", "SIMPEG", ""))).isFalse();
    assertThat(search.headings())
        .extracting(ImportHeading::title)
        .containsExactly("Nomor", "Perihal", "Tahun");
    assertThat(search.fault().reason().code()).isEqualTo("file-no-title-column");
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
