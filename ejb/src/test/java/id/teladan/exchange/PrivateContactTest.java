package id.teladan.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.PrivateContact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That nobody's telephone, mail or number gets in. */
class PrivateContactTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budi 0812-3456-7890",
        "+62 812 3456 7890",
        "6281234567890",
        "seseorang@example.org",
        "NIK 6471012345678901"
      })
  void aPersonIsSeen(String text) {
    assertThat(PrivateContact.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "diskominfo@contohkota.go.id",
        "Bidang Aplikasi Informatika",
        "Diskominfo (0551) 21234",
        "UPT 2008"
      })
  void aFunctionIsNot(String text) {
    assertThat(PrivateContact.isIn(text)).isFalse();
  }

  @Test
  void numbersOfPersonsAreKnownAndServicesMayHaveTelephones() {
    assertThat(PrivateContact.isNumberIn("NIP 19800131 200501 1 001")).isTrue();
    assertThat(PrivateContact.isNumberIn("NIP.198001312005011001")).isTrue();
    assertThat(PrivateContact.isNumberIn("NIK 6571010203040005")).isTrue();
    assertThat(PrivateContact.isNumberIn("Pengaduan lewat WA 0811-1234-5678")).isFalse();
    assertThat(PrivateContact.isNumberIn("Rp 198.001.312.005.011.001")).isFalse();
    assertThat(PrivateContact.masked("Ibu A, 198001312005011001, 0812 3456 7890, 2016"))
        .isEqualTo("Ibu A, ***, ***, 2016");
  }

  @Test
  void columnsOfPersonsAreKnown() throws UnreadableFileException {
    Header header = Header.of(List.of("Nama Aplikasi", "No. HP", "Narahubung"));
    assertThat(header.names()).containsOnlyKeys("title", Columns.PERSON, "contactUnit");
  }

  @Test
  void ofThePeopleInPubliccodeNothingIsRead() {
    String file =
        """
        publiccodeYmlVersion: "0.7.0"
        name: Contoh
        url: https://example.org/contoh.git
        description: {id: {shortDescription: Mengurus surat.}}
        legal: {mainCopyrightOwner: "Nama Rahasia <rahasia@example.org>", repoOwner: Pemkot}
        maintenance:
          type: internal
          contacts:
            - {name: Nama Rahasia, email: rahasia@example.org, phone: "+62 812 3456 7890", affiliation: Diskominfo}
          contractors:
            - {name: Pengembang Umum, email: kontraktor@example.org, website: "https://example.org", until: 2027-01-01}
        """;
    FileRow row = PubliccodeRows.row(1, null, file.getBytes(UTF_8));
    assertThat(row.flaw()).isNull();
    assertThat(row.cells().values().toString())
        .contains("Diskominfo", "Pengembang Umum", "Pemkot")
        .doesNotContain("Rahasia", "rahasia", "812", "kontraktor");
  }
}
