package id.teladan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.benchmark.Better;
import id.teladan.benchmark.Framework;
import id.teladan.benchmark.IndicatorFacts;
import id.teladan.benchmark.IndicatorView;
import id.teladan.benchmark.ValueStatus;
import id.teladan.benchmark.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as offices write them, and what is wrong with the others. */
class ValueRowsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "71.19|false|71.19",
        "71,19|false|71.19",
        "1.234.567|false|1234567",
        "1.234,5|false|1234.5",
        "1,234.5|false|1234.5",
        "1.234|false|1.234",
        "1.234|true|1234",
        "71,5|true|71.5",
        "7,36 %|false|7.36",
        "-0,5|false|-0.5",
        "1.2E+3|false|1200",
        "0|false|0"
      })
  void readsDecimals(String text, boolean commas, BigDecimal expected) {
    assertThat(ValueNumbers.decimal(text, commas))
        .get()
        .satisfies(n -> assertThat(n).isEqualByComparingTo(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"=1+1", "abc", "1,2,3", "12..5", "1e400", "0.1234567", "NaN", "--5"})
  void refusesWhatIsNoNumber(String text) {
    assertThat(ValueNumbers.decimal(text, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"03,3", "Maret,3", "September,9", "august,8", "12.0,12", "0,0", "-,0"})
  void readsMonths(String text, int expected) {
    assertThat(ValueNumbers.month(text)).contains(expected);
  }

  @Test
  void tellsEveryFaultOfARowByItsColumn() throws Exception {
    List<ValueRow> rows =
        read(
            "﻿Indikator;Kode wilayah;Tahun;Bulan;Metode;Nilai;Status\r\n"
                + "HDI;65;2021;;IPM-BARU;71,19;sementara\r\n"
                + "HDX;65;2021;;IPM-BARU;71,19;\r\n"
                + "HDI;Kota Tarakn;2021;;IPM-BARU;71;\r\n"
                + "HDI;31;21;;IPM-BARU;71;\r\n"
                + "HDI;31;2021;;;71;\r\n"
                + "HDI;31;2021;13;IPM-BARU;710;\r\n"
                + "HDI;31;2021;;IPM-BARU;=A1;\r\n"
                + "HDI;31;2021;;IPM-BARU;-;\r\n");
    assertThat(rows).hasSize(8);
    assertThat(rows.get(0).faults()).isEmpty();
    assertThat(rows.get(0).value().value()).isEqualByComparingTo("71.19");
    assertThat(rows.get(0).value().status()).isEqualTo(ValueStatus.PROVISIONAL);
    assertThat(codes(rows.get(1))).containsExactly("unknown-indicator-suggest");
    assertThat(rows.get(1).faults().get(0).args()).contains("HDI");
    assertThat(codes(rows.get(2))).containsExactly("unknown-region-suggest");
    assertThat(rows.get(2).faults().get(0).args().get(1)).contains("65.71 Kota Tarakan");
    assertThat(rows.get(2).column()).isEqualTo("Kode wilayah");
    assertThat(codes(rows.get(3))).containsExactly("not-a-year");
    assertThat(codes(rows.get(4))).containsExactly("framework-needed");
    assertThat(codes(rows.get(5))).containsExactly("not-a-month", "out-of-bounds");
    assertThat(codes(rows.get(6))).containsExactly("formula-here");
    assertThat(rows.get(7).isBlank()).as("a dash is missing and no zero").isTrue();
    assertThat(rows.get(7).row().line()).isEqualTo(9);
  }

  @Test
  void namesTheColumnsThatAreMissing() {
    assertThatThrownBy(() -> read("region;nilai\n65;3\n"))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("file-no-value-columns");
  }

  @Test
  void refusesFiguresOfOtherRegions() throws Exception {
    List<ValueRow> rows =
        read("indicator,regionCode,year,framework,value\nHDI,32,2021,IPM-BARU,70\n");
    assertThat(codes(rows.get(0))).containsExactly("not-your-region-figures");
  }

  private static List<String> codes(ValueRow row) {
    return row.faults().stream().map(ImportMessage::code).toList();
  }

  private List<ValueRow> read(String text) throws IOException, UnreadableFileException {
    Path file = Files.writeString(folder.resolve("values.csv"), text, StandardCharsets.UTF_8);
    ValueRows rows =
        new ValueRows(
            new ValueImportOrder(ImportFormat.CSV, null, true, false, null, null, null),
            Map.of("HDI", hdi()),
            TestPlaces.places(),
            region -> !region.equals("32"),
            2026);
    List<ValueRow> found = new ArrayList<>();
    FileRows.read(
        ImportFormat.CSV,
        file,
        () -> new ValueHeading(false),
        row -> found.add(rows.understand(row)));
    return found;
  }

  private static IndicatorView hdi() {
    return new IndicatorView(
        "HDI",
        new Wording("IPM", "HDI"),
        new Wording("indeks", "index"),
        2,
        Better.HIGHER,
        "BPS",
        new Wording(null, null),
        List.of(),
        new IndicatorFacts(
            new Wording(null, null),
            null,
            BigDecimal.ZERO,
            BigDecimal.valueOf(100),
            List.of(new Framework("IPM-BARU", "baru", "new")),
            false,
            1));
  }
}
