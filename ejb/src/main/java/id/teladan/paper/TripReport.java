package id.teladan.paper;

import id.teladan.shared.PartialDate;
import id.teladan.visit.FindingView;
import id.teladan.visit.IndonesianDates;
import id.teladan.visit.IndonesianNumbers;
import id.teladan.visit.OfficialPaper;
import id.teladan.visit.OfficialPaper.Block;
import id.teladan.visit.OfficialPaper.Section;
import id.teladan.visit.VisitContent;
import id.teladan.visit.VisitView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The trip report (laporan hasil perjalanan dinas) in its long form, as official Indonesian. What
 * nobody recorded is left as a blank to be filled in by hand; nothing is made up.
 */
final class TripReport {
  static final String TITLE = "LAPORAN HASIL PERJALANAN DINAS";

  private static final String BLANK = OfficialPaper.BLANK;

  private final PaperMaterial material;
  private final VisitView visit;
  private final List<FindingView> findings;

  TripReport(PaperMaterial material) {
    this.material = material;
    this.visit = material.visit();
    this.findings = material.findings();
  }

  OfficialPaper paper() {
    List<Section> sections =
        new ArrayList<>(
            List.of(
                new Section("I. PENDAHULUAN", introduction()),
                new Section("II. PESERTA", participants(material.people())),
                new Section("III. WAKTU DAN TEMPAT", List.of(Blocks.text(when()))),
                new Section("IV. PELAKSANAAN", proceedings()),
                new Section("V. HASIL", results()),
                new Section("VI. KESIMPULAN", conclusions()),
                new Section("VII. SARAN", recommendations()),
                new Section("VIII. RENCANA TINDAK LANJUT", FollowUpTable.of(material)),
                new Section("IX. PENUTUP", List.of(Blocks.text(closing())))));
    List<Block> photos = material.photos();
    if (!photos.isEmpty()) {
      sections.add(new Section(OfficialPaper.APPENDIX + ": DOKUMENTASI", photos));
    }
    return new OfficialPaper(
        material.letterhead().lines(),
        TITLE,
        material.subtitle(),
        sections,
        material.signature("Yang melaporkan,", material.people()),
        material.source(),
        material.look(false));
  }

  private List<Block> introduction() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Blocks.subheading("A. Latar belakang"));
    blocks.add(Blocks.text(background()));
    if (visit.getSummary() != null) {
      blocks.add(Blocks.text(visit.getSummary()));
    }
    blocks.add(Blocks.subheading("B. Dasar hukum"));
    blocks.add(Blocks.text(Wording.assignment(material.course())));
    blocks.add(Blocks.subheading("C. Maksud dan tujuan"));
    blocks.add(Blocks.text(Wording.sentence(visit.getPurpose())));
    if (material.course().budget() != null) {
      blocks.add(Blocks.subheading("D. Pembebanan biaya"));
      blocks.add(
          Blocks.text(
              "Biaya perjalanan dinas ini dibebankan pada " + material.course().budget() + "."));
    }
    return blocks;
  }

  String background() {
    return material.kind()
        + " "
        + material.names().visitor()
        + " ke "
        + material.names().host()
        + " dilaksanakan untuk mempelajari "
        + Wording.enumerated(visit.content().themes())
        + ".";
  }

  static List<Block> participants(List<String> people) {
    List<List<String>> rows = new ArrayList<>();
    for (String person : people.isEmpty() ? List.of("") : people) {
      rows.add(List.of(String.valueOf(rows.size() + 1), person, "", "", ""));
    }
    return List.of(
        Blocks.table(
            List.of("No.", "Nama", "NIP", "Pangkat/golongan", "Jabatan dan unit kerja"),
            List.of(1, 6, 4, 4, 6),
            rows));
  }

  String when() {
    return material.kind()
        + " dilaksanakan "
        + Wording.when(visit.getDate(), material.course().last())
        + ", bertempat di "
        + material.names().host()
        + ".";
  }

  private List<Block> proceedings() {
    if (visit.getThemes().isEmpty()) {
      return List.of(Blocks.text("Tema pembahasan: " + BLANK));
    }
    List<List<String>> rows = new ArrayList<>();
    for (VisitContent.ThemeUnit unit : visit.getThemes()) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              unit.theme(),
              Wording.orDash(unit.visitorUnit()),
              Wording.orDash(unit.hostUnit())));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Blocks.text("Pembahasan dibagi menurut tema sebagai berikut."));
    blocks.add(
        Blocks.table(
            List.of("No.", "Tema", "Perangkat daerah", "Unit tuan rumah"),
            List.of(1, 6, 6, 6),
            rows));
    agenda(blocks);
    return blocks;
  }

  private void agenda(List<Block> blocks) {
    if (material.course().sessions().isEmpty()) {
      return;
    }
    blocks.add(Blocks.text("Susunan acara kunjungan sebagai berikut."));
    List<List<String>> rows = new ArrayList<>();
    for (VisitCourseFacts.Session session : material.course().sessions()) {
      rows.add(
          List.of(
              IndonesianDates.withDayName(PartialDate.of(session.day())),
              session.time(),
              session.title(),
              Wording.orDash(session.place()),
              Wording.orDash(session.people())));
    }
    blocks.add(
        Blocks.table(
            List.of("Hari, tanggal", "Pukul", "Acara", "Tempat", "Pelaksana"),
            List.of(5, 4, 6, 4, 5),
            rows));
  }

  private List<Block> results() {
    if (findings.isEmpty()) {
      return List.of(Blocks.text("Belum ada temuan yang dicatat."));
    }
    List<Block> blocks = new ArrayList<>();
    int number = 1;
    for (FindingView finding : findings) {
      blocks.add(Blocks.subheading(number++ + ". " + finding.getTitle()));
      add(blocks, finding.getText());
      fact(blocks, "Mengapa berhasil", finding.getWhy());
      fact(blocks, "Prasyarat", finding.getPreconditions());
      fact(blocks, "Perbedaan dengan " + material.names().visitor(), finding.getDifference());
      fact(blocks, "Risiko", finding.getRisks());
      fact(blocks, "Kendala", finding.getDifficulties());
      fact(blocks, "Biaya dan tenaga", finding.getCosts());
      fact(blocks, "Kesesuaian dengan " + material.names().visitor(), finding.getFit());
      fact(blocks, "Solusi terkait", material.names().solutions().get(finding.getSolutionId()));
      fact(
          blocks,
          finding.isHostObjects() ? "Keberatan tuan rumah" : "Tanggapan tuan rumah",
          finding.getHostComment());
    }
    return blocks;
  }

  private List<Block> conclusions() {
    if (findings.isEmpty()) {
      return List.of(Blocks.text(BLANK));
    }
    int count = findings.size();
    return List.of(
        Blocks.text(
            "Dari kunjungan ini diperoleh "
                + count
                + " ("
                + IndonesianNumbers.words(count)
                + ") temuan:"),
        Blocks.items(findings.stream().map(FindingView::getTitle).toList()));
  }

  List<Block> recommendations() {
    List<String> all = said(FindingView::getRecommendation);
    return List.of(
        all.isEmpty() ? Blocks.text("Belum ada saran yang dicatat.") : Blocks.items(all));
  }

  private List<String> said(Function<FindingView, String> part) {
    return findings.stream().map(part).filter(Objects::nonNull).toList();
  }

  static String closing() {
    return "Demikian laporan ini disampaikan sebagai pertanggungjawaban pelaksanaan kunjungan dan"
        + " sebagai bahan tindak lanjut.";
  }

  private static void add(List<Block> blocks, String text) {
    if (text != null) {
      blocks.add(Blocks.text(text));
    }
  }

  private static void fact(List<Block> blocks, String label, String text) {
    if (text != null) {
      blocks.add(Blocks.fact(label, text));
    }
  }
}
