package id.teladan.exchange;

import id.teladan.discovery.AlikeSolution;
import id.teladan.discovery.PlannedApplication;
import id.teladan.solution.SolutionSummary;
import id.teladan.visit.OfficialPaper;
import id.teladan.visit.OfficialPaper.Block;
import id.teladan.visit.OfficialPaper.Section;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The needs analysis that Permen Komdigi 6/2025 asks for before an application is built: its ten
 * headings, filled as far as the plan says, with the dated result of the check for similar
 * solutions as an annex. What nobody has said is left as a line to be filled in by hand.
 */
final class NeedsAnalysis {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", new Locale("id", "ID"));
  private static final Block OPEN = writer -> writer.text(OfficialPaper.BLANK);

  private final PlannedApplication plan;
  private final List<AlikeSolution> alike;
  private final LocalDate day;

  private NeedsAnalysis(PlannedApplication plan, List<AlikeSolution> alike, LocalDate day) {
    this.plan = plan;
    this.alike = alike;
    this.day = day;
  }

  /**
   * @param region the name of the region that plans it; null when not said
   * @param affair the name of the affair; null when not said
   * @param day of the check
   */
  static OfficialPaper of(
      PlannedApplication plan,
      String region,
      String affair,
      List<AlikeSolution> alike,
      LocalDate day) {
    NeedsAnalysis paper = new NeedsAnalysis(plan, alike, day);
    String name = plan.title().isEmpty() ? OfficialPaper.BLANK : plan.title();
    return new OfficialPaper(
        List.of("PEMERINTAH " + (region == null ? OfficialPaper.BLANK : upper(region))),
        "ANALISIS KEBUTUHAN APLIKASI",
        name,
        paper.sections(region, affair),
        new OfficialPaper.Signature(
            OfficialPaper.BLANK + ", " + DAY.format(day),
            "Penanggung jawab",
            List.of(OfficialPaper.BLANK)),
        "Hasil periksa kesamaan dibuat di Teladan pada "
            + DAY.format(day)
            + ". Isinya mengikuti katalog pada tanggal itu.");
  }

  private List<Section> sections(String region, String affair) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        affair == null
            ? section("1. Dasar kewenangan", OPEN)
            : section("1. Dasar kewenangan", w -> w.fact("Urusan", affair), OPEN));
    sections.add(
        plan.summary().isEmpty()
            ? section("2. Permasalahan dan kebutuhan", OPEN)
            : section("2. Permasalahan dan kebutuhan", w -> w.text(plan.summary()), similar()));
    sections.add(
        section(
            "3. Pihak terkait",
            w -> w.fact("Pemrakarsa", region == null ? OfficialPaper.BLANK : region),
            w -> w.fact("Pemilik solusi serupa", owners())));
    sections.add(section("4. Maksud, tujuan, dan manfaat", OPEN));
    sections.add(section("5. Ruang lingkup layanan", OPEN));
    sections.add(section("6. Analisis biaya dan manfaat", reuse(), OPEN));
    sections.add(section("7. Analisis risiko awal", OPEN));
    sections.add(section("8. Jadwal pelaksanaan", OPEN));
    sections.add(section("9. Sasaran pengguna", OPEN));
    sections.add(
        section(
            "10. Lokasi pelaksanaan", w -> w.text(region == null ? OfficialPaper.BLANK : region)));
    sections.add(section("Lampiran. Hasil periksa sebelum membangun", annex()));
    return sections;
  }

  private Block similar() {
    return w ->
        w.text(
            alike.isEmpty()
                ? "Per " + DAY.format(day) + " tidak ditemukan solusi serupa di katalog Teladan."
                : "Per "
                    + DAY.format(day)
                    + " ditemukan "
                    + alike.size()
                    + " solusi serupa di katalog Teladan; lihat lampiran.");
  }

  private Block reuse() {
    return w ->
        w.text(
            alike.isEmpty()
                ? "Tidak ada solusi serupa untuk dibandingkan biayanya."
                : "Bandingkan biaya membangun sendiri dengan memakai ulang solusi pada lampiran.");
  }

  private Block annex() {
    if (alike.isEmpty()) {
      return w -> w.text("Tidak ada solusi serupa yang ditemukan.");
    }
    List<List<String>> rows = new ArrayList<>();
    for (AlikeSolution each : alike) {
      SolutionSummary solution = each.solution();
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              solution.title(),
              each.regionName() == null ? "" : each.regionName(),
              solution.ownerUnit() == null ? "belum diketahui" : solution.ownerUnit(),
              reason(each),
              ""));
    }
    return w ->
        w.table(
            List.of("No.", "Solusi", "Daerah", "Unit pemilik", "Alasan kesamaan", "Tanggapan"),
            List.of(1, 4, 3, 3, 4, 3),
            rows);
  }

  private static String reason(AlikeSolution each) {
    List<String> reasons = new ArrayList<>();
    if (each.national()) {
      reasons.add("aplikasi nasional berbagi pakai");
    }
    if (each.own()) {
      reasons.add("milik daerah sendiri");
    }
    if (each.sameAffair()) {
      reasons.add("urusan sama");
    }
    if (!each.words().isEmpty()) {
      reasons.add("kata: " + String.join(", ", each.words()));
    }
    return String.join("; ", reasons);
  }

  private String owners() {
    List<String> owners =
        alike.stream().map(AlikeSolution::regionName).distinct().limit(6).toList();
    return owners.isEmpty() ? "tidak ada" : String.join(", ", owners);
  }

  private static Section section(String heading, Block... blocks) {
    return new Section(heading, List.of(blocks));
  }

  private static String upper(String region) {
    return region.toUpperCase(Locale.ROOT);
  }
}
