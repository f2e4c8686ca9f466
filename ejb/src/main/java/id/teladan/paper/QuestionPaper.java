package id.teladan.paper;

import id.teladan.visit.OfficialPaper;
import id.teladan.visit.OfficialPaper.Block;
import id.teladan.visit.OfficialPaper.Section;
import id.teladan.visit.VisitContent.ThemeUnit;
import java.util.ArrayList;
import java.util.List;

/** What the visitor asks the host, to be sent ahead and to be taken along. */
final class QuestionPaper {
  private static final int EMPTY_ROWS = 5;

  private final PaperMaterial material;

  QuestionPaper(PaperMaterial material) {
    this.material = material;
  }

  OfficialPaper paper() {
    return new OfficialPaper(
        material.letterhead().lines(),
        "DAFTAR PERTANYAAN",
        material.subtitle(),
        List.of(new Section("A. TEMA", themes()), new Section("B. PERTANYAAN", questions())),
        material.signature("Yang menyusun,", material.people()),
        null,
        material.look(false));
  }

  private List<Block> themes() {
    List<List<String>> rows = new ArrayList<>();
    for (ThemeUnit unit : material.visit().getThemes()) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              unit.theme(),
              Wording.orDash(unit.visitorUnit()),
              Wording.orDash(unit.hostUnit())));
    }
    return List.of(
        rows.isEmpty()
            ? Blocks.text(OfficialPaper.BLANK)
            : Blocks.table(
                List.of("No.", "Tema", "Perangkat daerah", "Unit tuan rumah"),
                List.of(1, 6, 6, 6),
                rows));
  }

  private List<Block> questions() {
    List<List<String>> rows = new ArrayList<>();
    for (VisitCourseFacts.Question question : material.course().questions()) {
      String answer = question.answer() == null ? "" : question.answer();
      rows.add(List.of(String.valueOf(rows.size() + 1), question.text(), answer));
    }
    while (rows.size() < EMPTY_ROWS && material.course().questions().isEmpty()) {
      rows.add(List.of(String.valueOf(rows.size() + 1), "\n", ""));
    }
    return List.of(Blocks.table(List.of("No.", "Pertanyaan", "Jawaban"), List.of(1, 8, 8), rows));
  }
}
