package id.teladan.paper;

import id.teladan.visit.FindingView;
import id.teladan.visit.FollowUpView;
import id.teladan.visit.IndonesianDates;
import id.teladan.visit.OfficialPaper;
import id.teladan.visit.OfficialPaper.Block;
import id.teladan.visit.OfficialPaper.Section;
import java.util.ArrayList;
import java.util.List;

/** The trip report in its short form: what a superior reads between two meetings. */
final class ShortReport {
  /** More of them stand in the long form. */
  private static final int PHOTOS = 2;

  private final PaperMaterial material;
  private final TripReport whole;

  ShortReport(PaperMaterial material) {
    this.material = material;
    this.whole = new TripReport(material);
  }

  OfficialPaper paper() {
    List<String> people = material.people();
    List<Section> sections =
        new ArrayList<>(
            List.of(
                new Section(
                    "1. Dasar", List.of(Blocks.text(Wording.assignment(material.course())))),
                new Section("2. Maksud dan tujuan", List.of(Blocks.text(purpose()))),
                new Section("3. Pelaksana", TripReport.participants(people)),
                new Section("4. Waktu dan tempat", List.of(Blocks.text(whole.when()))),
                new Section("5. Hasil", results()),
                new Section("6. Saran", whole.recommendations()),
                new Section("7. Tindak lanjut", plan()),
                new Section("8. Penutup", List.of(Blocks.text(TripReport.closing())))));
    List<Block> photos = material.photos();
    if (!photos.isEmpty()) {
      sections.add(
          new Section("9. Dokumentasi", photos.subList(0, Math.min(PHOTOS, photos.size()))));
    }
    return new OfficialPaper(
        material.letterhead().lines(),
        TripReport.TITLE,
        material.subtitle(),
        sections,
        material.signature("Yang melaporkan,", people),
        material.source(),
        material.look(false));
  }

  private String purpose() {
    String purpose = material.visit().getPurpose();
    return purpose == null ? whole.background() : Wording.sentence(purpose);
  }

  private List<Block> results() {
    List<String> items = material.findings().stream().map(ShortReport::result).toList();
    return List.of(
        items.isEmpty() ? Blocks.text("Belum ada temuan yang dicatat.") : Blocks.items(items));
  }

  private static String result(FindingView finding) {
    String title = finding.getTitle().replaceAll("\\.$", "") + ".";
    return finding.getText() == null ? title : title + " " + first(finding.getText());
  }

  /** Its first sentence. */
  private static String first(String text) {
    return text.strip().split("(?<=[.!?])\\s", 2)[0];
  }

  private List<Block> plan() {
    List<String> items = new ArrayList<>();
    for (FollowUpView row : material.plan()) {
      StringBuilder item = new StringBuilder(row.getAction().strip().replaceAll("\\.$", ""));
      if (row.getResponsibleAgency() != null) {
        item.append("; penanggung jawab ").append(row.getResponsibleAgency());
      }
      if (row.getDueDate() != null) {
        item.append("; tenggat ").append(IndonesianDates.of(row.getDueDate()));
      }
      items.add(item.append('.').toString());
    }
    return List.of(
        items.isEmpty()
            ? Blocks.text("Belum ada tindak lanjut yang direncanakan.")
            : Blocks.items(items));
  }
}
