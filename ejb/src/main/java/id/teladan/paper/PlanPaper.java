package id.teladan.paper;

import id.teladan.visit.OfficialPaper;
import id.teladan.visit.OfficialPaper.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The follow-up plan (rencana tindak lanjut) as a paper of its own, on its long side. */
final class PlanPaper {
  private final PaperMaterial material;

  PlanPaper(PaperMaterial material) {
    this.material = material;
  }

  OfficialPaper paper() {
    List<OfficialPaper.Block> blocks = new ArrayList<>();
    blocks.add(
        Blocks.text(
            "Sebagai tindak lanjut "
                + material.subtitle().substring(0, 1).toLowerCase(Locale.ROOT)
                + material.subtitle().substring(1)
                + " "
                + Wording.when(material.visit().getDate(), material.course().last())
                + ", direncanakan hal-hal berikut."));
    blocks.addAll(FollowUpTable.of(material));
    return new OfficialPaper(
        material.letterhead().lines(),
        "RENCANA TINDAK LANJUT",
        material.subtitle(),
        List.of(new Section("", blocks)),
        material.signature("Yang menyusun,", material.people()),
        null,
        material.look(true));
  }
}
