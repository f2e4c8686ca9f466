package id.teladan.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

  @ParameterizedTest
  @CsvSource({
    "'  Izin   USAHA ', izin usaha",
    "'\"kota cerdas\"', kota cerdas",
    "Perda 23 tahun 2014, perda 23 tahun 2014",
    "RPJMD 2019-2024, rpjmd 2019-2024",
    "SP4N-LAPOR!, sp4n-lapor!"
  })
  void theSameQuestionIsCountedTogether(String typed, String counted) {
    assertThat(QueryText.countable(typed)).contains(counted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nik 3171234567890001",
        "budi 0812 3456 7890",
        "telepon (021) 345-6789",
        "+62.812.345.678",
        "nip 19800101 200501 1 001",
        "warga@contoh.go.id",
        "٠٨١٢٣٤٥٦٧ budi",
        "12",
        "?",
        "a",
        ""
      })
  void whatMayBeSomebodysNumberIsNeverKept(String typed) {
    assertThat(QueryText.countable(typed)).isEmpty();
  }

  @Test
  void aPastedTextIsNoQuestion() {
    assertThat(QueryText.countable("kata ".repeat(40))).isEmpty();
  }

  @Test
  void countsAddUpUntilTheyAreTaken() {
    QueryBatch batch = new QueryBatch();
    QueryBatch.Asked izin = new QueryBatch.Asked(LocalDate.of(2026, 1, 2), "izin");
    batch.add(izin, new AskedCounts(1, 1, 0));
    batch.add(izin, new AskedCounts(1, 0, 1));
    assertThat(batch.take()).containsExactly(java.util.Map.entry(izin, new AskedCounts(2, 1, 1)));
    assertThat(batch.take()).isEmpty();
  }

  @Test
  void anAttackWithEverNewQueriesFillsNoMemory() {
    QueryBatch batch = new QueryBatch();
    for (int i = 0; i < 20_000; i++) {
      QueryBatch.Asked asked = new QueryBatch.Asked(LocalDate.EPOCH, "kata" + i);
      batch.add(asked, new AskedCounts(1, 1, 1));
    }
    assertThat(batch.take()).hasSizeLessThanOrEqualTo(10_000);
  }
}
