package id.teladan.visit;

import id.teladan.shared.PartialDate;
import id.teladan.visit.OfficialPaper.Block;
import id.teladan.visit.OfficialPaper.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The trip report (laporan hasil perjalanan dinas) in its long form, as official Indonesian. What
 * nobody recorded is left as a blank to be filled in by hand; nothing is made up.
 */
final class TripReport {
  private static final String BLANK = OfficialPaper.BLANK;
  private static final Map<VisitKind, String> KINDS =
      Map.of(
          VisitKind.STUDI_BANDING, "Studi banding",
          VisitKind.STUDI_TIRU, "Studi tiru",
          VisitKind.KUNJUNGAN_KERJA, "Kunjungan kerja");

  private final VisitView visit;
  private final List<FindingView> findings;
  private final List<FollowUpView> plan;
  private final Names names;

  /**
   * The names that the paper writes for codes and numbers.
   *
   * @param visitor the official name of the visiting region
   * @param government who issues the paper, for example {@code Pemerintah Provinsi …}
   * @param solutions titles by id
   */
  record Names(String visitor, String host, String government, Map<Long, String> solutions) {}

  TripReport(VisitView visit, List<FindingView> findings, List<FollowUpView> plan, Names names) {
    this.visit = visit;
    this.findings = findings;
    this.plan = plan;
    this.names = names;
  }

  OfficialPaper paper() {
    List<String> people = visit.team().stream().map(TeamMember::displayName).toList();
    return new OfficialPaper(
        List.of(names.government().toUpperCase(Locale.ROOT)),
        "LAPORAN HASIL PERJALANAN DINAS",
        kind() + " ke " + names.host(),
        List.of(
            new Section("I. PENDAHULUAN", introduction()),
            new Section("II. PESERTA", participants(people)),
            new Section("III. WAKTU DAN TEMPAT", List.of(text(when()))),
            new Section("IV. PELAKSANAAN", proceedings()),
            new Section("V. HASIL", results()),
            new Section("VI. KESIMPULAN", conclusions()),
            new Section("VII. SARAN", recommendations()),
            new Section("VIII. RENCANA TINDAK LANJUT", FollowUpTable.of(plan, findings)),
            new Section("IX. PENUTUP", List.of(text(closing())))),
        new OfficialPaper.Signature(
            "...................., ....................", "Yang melaporkan,", people),
        visit.getSource() == null ? null : "Sumber rujukan: " + visit.getSource() + ".");
  }

  private List<Block> introduction() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(subheading("A. Latar belakang"));
    blocks.add(text(background()));
    if (visit.getSummary() != null) {
      blocks.add(text(visit.getSummary()));
    }
    blocks.add(subheading("B. Dasar hukum"));
    blocks.add(text("Surat Tugas Nomor " + BLANK + " tanggal " + BLANK + "."));
    blocks.add(subheading("C. Maksud dan tujuan"));
    blocks.add(text(Objects.requireNonNullElse(visit.getPurpose(), BLANK)));
    return blocks;
  }

  private String background() {
    List<String> themes = visit.content().themes();
    String subject = themes.isEmpty() ? BLANK : enumerated(themes);
    return kind()
        + " "
        + names.visitor()
        + " ke "
        + names.host()
        + " dilaksanakan untuk mempelajari "
        + subject
        + ".";
  }

  private static List<Block> participants(List<String> people) {
    List<List<String>> rows = new ArrayList<>();
    for (String person : people.isEmpty() ? List.of("") : people) {
      rows.add(List.of(String.valueOf(rows.size() + 1), person, "", "", ""));
    }
    return List.of(
        table(
            List.of("No.", "Nama", "NIP", "Pangkat/golongan", "Jabatan dan unit kerja"),
            List.of(1, 6, 4, 4, 6),
            rows));
  }

  private String when() {
    PartialDate date = visit.getDate();
    String time =
        date == null
            ? "pada tanggal " + BLANK
            : switch (date.precision()) {
              case DAY ->
                  "pada hari "
                      + IndonesianDates.inWords(date)
                      + " ("
                      + IndonesianDates.of(date)
                      + ")";
              case MONTH, YEAR ->
                  "pada "
                      + IndonesianDates.inWords(date)
                      + " ("
                      + IndonesianDates.of(date)
                      + "; tanggalnya tidak tercatat)";
            };
    return kind() + " dilaksanakan " + time + ", bertempat di " + names.host() + ".";
  }

  private List<Block> proceedings() {
    if (visit.getThemes().isEmpty()) {
      return List.of(text("Tema pembahasan: " + BLANK));
    }
    List<List<String>> rows = new ArrayList<>();
    for (VisitContent.ThemeUnit unit : visit.getThemes()) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              unit.theme(),
              orDash(unit.visitorUnit()),
              orDash(unit.hostUnit())));
    }
    return List.of(
        text("Pembahasan dibagi menurut tema sebagai berikut."),
        table(
            List.of("No.", "Tema", "Perangkat daerah", "Unit tuan rumah"),
            List.of(1, 6, 6, 6),
            rows));
  }

  private List<Block> results() {
    if (findings.isEmpty()) {
      return List.of(text("Belum ada temuan yang dicatat."));
    }
    List<Block> blocks = new ArrayList<>();
    int number = 1;
    for (FindingView finding : findings) {
      blocks.add(subheading(number++ + ". " + finding.getTitle()));
      add(blocks, finding.getText());
      fact(blocks, "Mengapa berhasil", finding.getWhy());
      fact(blocks, "Prasyarat", finding.getPreconditions());
      fact(blocks, "Perbedaan dengan " + names.visitor(), finding.getDifference());
      fact(blocks, "Risiko", finding.getRisks());
      fact(blocks, "Solusi terkait", names.solutions().get(finding.getSolutionId()));
      fact(blocks, "Tanggapan tuan rumah", finding.getHostComment());
    }
    return blocks;
  }

  private List<Block> conclusions() {
    if (findings.isEmpty()) {
      return List.of(text(BLANK));
    }
    int count = findings.size();
    return List.of(
        text(
            "Dari kunjungan ini diperoleh "
                + count
                + " ("
                + IndonesianNumbers.words(count)
                + ") temuan:"),
        items(findings.stream().map(FindingView::getTitle).toList()));
  }

  private List<Block> recommendations() {
    List<String> all = said(FindingView::getRecommendation);
    return List.of(all.isEmpty() ? text("Belum ada saran yang dicatat.") : items(all));
  }

  private List<String> said(Function<FindingView, String> part) {
    return findings.stream().map(part).filter(Objects::nonNull).toList();
  }

  private static String closing() {
    return "Demikian laporan ini disampaikan sebagai pertanggungjawaban pelaksanaan kunjungan dan"
        + " sebagai bahan tindak lanjut.";
  }

  private String kind() {
    return visit.getKind() == null ? "Kunjungan" : KINDS.get(visit.getKind());
  }

  /** {@code a, b, dan c}. */
  private static String enumerated(List<String> words) {
    int last = words.size() - 1;
    return switch (words.size()) {
      case 1 -> words.get(0);
      case 2 -> words.get(0) + " dan " + words.get(1);
      default -> String.join(", ", words.subList(0, last)) + ", dan " + words.get(last);
    };
  }

  private static void add(List<Block> blocks, String text) {
    if (text != null) {
      blocks.add(text(text));
    }
  }

  private static void fact(List<Block> blocks, String label, String text) {
    if (text != null) {
      blocks.add(writer -> writer.fact(label, text));
    }
  }

  private static String orDash(String text) {
    return text == null ? "–" : text;
  }

  static Block text(String text) {
    return writer -> writer.text(text);
  }

  private static Block subheading(String text) {
    return writer -> writer.subheading(text);
  }

  private static Block items(List<String> items) {
    return writer -> writer.items(items);
  }

  static Block table(List<String> head, List<Integer> widths, List<List<String>> rows) {
    return writer -> writer.table(head, widths, rows);
  }
}
