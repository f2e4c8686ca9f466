package id.teladan.trust;

import id.teladan.visit.OfficialPaper;
import id.teladan.visit.OfficialPaper.Block;
import id.teladan.visit.OfficialPaper.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The report after a breach as an official paper, in the order in which article 46 of UU 27/2022
 * names its parts. What the record of deeds cannot know is left as a line to be filled in by hand.
 */
final class BreachPaper {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  private static final Locale INDONESIAN = new Locale("id", "ID");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm 'WIB'", INDONESIAN).withZone(ZONE);
  private static final int LISTED = 50;

  private BreachPaper() {}

  static OfficialPaper of(BreachReport report, DeedFilter filter, Instant now) {
    return new OfficialPaper(
        List.of(OfficialPaper.BLANK),
        "LAPORAN KEGAGALAN PELINDUNGAN DATA PRIBADI",
        period(filter),
        List.of(
            new Section("1. Data pribadi yang terungkap", List.of(blank(), blank())),
            new Section("2. Kapan dan bagaimana terungkap", List.of(blank(), blank())),
            new Section("3. Menurut catatan tindakan", facts(report, filter, now)),
            new Section("4. Upaya penanganan dan pemulihan", List.of(blank(), blank())),
            new Section(
                "5. Kontak untuk orang yang terdampak",
                List.of(fact("Unit", OfficialPaper.BLANK), fact("Kontak", OfficialPaper.BLANK)))),
        new OfficialPaper.Signature(
            OfficialPaper.BLANK + ", " + DAY.format(now.atZone(ZONE)),
            "Pengendali data pribadi",
            List.of(OfficialPaper.BLANK)),
        "Pemberitahuan tertulis kepada orang yang terdampak dan kepada lembaga paling lambat 3 x 24"
            + " jam (Pasal 46 UU 27/2022).");
  }

  private static List<Block> facts(BreachReport report, DeedFilter filter, Instant now) {
    return List.of(
        fact("Dibuat", MOMENT.format(now)),
        fact("Pilihan", selection(filter)),
        fact("Tindakan", report.total() + ", dihitung " + report.read()),
        fact("Keutuhan catatan", report.intact() ? "utuh" : "DIUBAH"),
        writer -> writer.subheading("Akun yang bertindak"),
        table("Akun", report.people()),
        writer -> writer.subheading("Alamat"),
        table("Alamat", report.addresses()),
        writer -> writer.subheading("Tindakan"),
        table("Tindakan", report.actions()),
        writer -> writer.subheading("Objek yang tersentuh"),
        table("Objek", report.objects()));
  }

  private static Block table(String head, List<BreachReport.Count> counts) {
    if (counts.isEmpty()) {
      return writer -> writer.text("Tidak ada.");
    }
    List<List<String>> rows =
        counts.stream()
            .limit(LISTED)
            .map(count -> List.of(count.name(), String.valueOf(count.count())))
            .toList();
    int more = counts.size() - rows.size();
    return writer -> {
      writer.table(List.of(head, "Jumlah"), List.of(5, 1), rows);
      if (more > 0) {
        writer.text("Dan " + more + " lagi; selengkapnya di halaman laporan.");
      }
    };
  }

  private static String period(DeedFilter filter) {
    if (filter.from() == null && filter.to() == null) {
      return "Seluruh catatan";
    }
    return "Periode " + day(filter.from()) + " sampai " + day(filter.to());
  }

  private static String selection(DeedFilter filter) {
    StringBuilder chosen = new StringBuilder(period(filter));
    add(chosen, "akun", filter.actor());
    add(chosen, "tindakan", filter.action());
    add(chosen, "jenis", filter.kind());
    add(chosen, "nomor", filter.object());
    return chosen.toString();
  }

  private static void add(StringBuilder chosen, String label, String value) {
    if (value != null) {
      chosen.append(", ").append(label).append(' ').append(value);
    }
  }

  private static String day(LocalDate day) {
    return day == null ? "tanpa batas" : DAY.format(day);
  }

  private static Block fact(String label, String text) {
    return writer -> writer.fact(label, text);
  }

  private static Block blank() {
    return writer -> writer.text(OfficialPaper.BLANK.repeat(3));
  }
}
