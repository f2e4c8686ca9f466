package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndonesianDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-07-13 | 13 Juli 2018 | Jumat, 13 Juli 2018",
        "2022-03 | Maret 2022 | Maret 2022",
        "2012 | 2012 | 2012"
      })
  void asMuchAsIsKnown(String date, String plain, String withDayName) {
    assertThat(IndonesianDates.of(new PartialDate(date))).isEqualTo(plain);
    assertThat(IndonesianDates.withDayName(new PartialDate(date))).isEqualTo(withDayName);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-07-13 | Jumat tanggal tiga belas bulan Juli tahun dua ribu delapan belas",
        "2022-03 | bulan Maret tahun dua ribu dua puluh dua",
        "1999-12-31 | Jumat tanggal tiga puluh satu bulan Desember tahun seribu sembilan ratus"
            + " sembilan puluh sembilan"
      })
  void inWords(String date, String words) {
    assertThat(IndonesianDates.inWords(new PartialDate(date))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0, nol",
    "11, sebelas",
    "19, sembilan belas",
    "100, seratus",
    "111, seratus sebelas",
    "1000, seribu",
    "2018, dua ribu delapan belas",
    "514, lima ratus empat belas",
    "100000, seratus ribu"
  })
  void numbers(int number, String words) {
    assertThat(IndonesianNumbers.words(number)).isEqualTo(words);
  }
}
