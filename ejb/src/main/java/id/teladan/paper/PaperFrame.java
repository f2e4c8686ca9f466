package id.teladan.paper;

import id.teladan.shared.PartialDate;
import id.teladan.visit.IndonesianDates;
import id.teladan.visit.OfficialPaper;
import java.util.List;

/**
 * What stands around the words of an issued paper, frozen.
 *
 * @param place where and when it was signed
 */
public record PaperFrame(
    List<String> letterhead,
    List<String> address,
    Long logo,
    String place,
    String role,
    List<String> people,
    String approver,
    String note,
    boolean wide) {

  static PaperFrame of(OfficialPaper paper, String place, Long logo) {
    return new PaperFrame(
        paper.letterhead(),
        paper.look().address(),
        logo,
        place,
        paper.signature().role(),
        paper.signature().people(),
        paper.signature().approver(),
        paper.note(),
        paper.look().wide());
  }

  /** The same, saying at its end what it replaces and why. */
  PaperFrame correcting(EditionView earlier, String reason) {
    String line =
        "Edisi ke-"
            + (earlier.edition() + 1)
            + ", menggantikan nomor "
            + earlier.number()
            + " tanggal "
            + IndonesianDates.of(PartialDate.of(earlier.issuedOn()))
            + ". Perbaikan: "
            + reason.strip().replaceAll("[.\\s]+$", "")
            + ".";
    return new PaperFrame(
        letterhead,
        address,
        logo,
        place,
        role,
        people,
        approver,
        note == null ? line : line + " " + note,
        wide);
  }

  OfficialPaper around(PaperContent content, String number) {
    return new OfficialPaper(
        letterhead,
        content.title(),
        content.subtitle() == null ? "" : content.subtitle(),
        PaperText.read(content.text()),
        new OfficialPaper.Signature(place, role, people, approver),
        note,
        new OfficialPaper.Look(address, logo, number, wide));
  }
}
