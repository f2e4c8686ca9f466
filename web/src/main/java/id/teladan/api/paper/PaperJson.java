package id.teladan.api.paper;

import id.teladan.paper.EditionView;
import id.teladan.paper.PaperForm;
import id.teladan.paper.PaperState;
import id.teladan.paper.PaperView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A paper of a visit.
 *
 * @param text its words: a line that begins with # is a chapter, with ## a heading
 * @param generated the words that it would have now if nobody had edited it
 * @param number null until it is issued
 * @param edition from 1
 * @param correction why this edition replaces the one before; null for the first
 * @param earlier the editions that were replaced, the latest first
 * @param version 0 while nobody has edited it
 */
public record PaperJson(
    long visitId,
    String name,
    PaperForm form,
    PaperState state,
    String title,
    String subtitle,
    String text,
    String generated,
    String number,
    LocalDate issuedOn,
    Instant updatedAt,
    int edition,
    String correction,
    List<EditionView> earlier,
    int version) {

  static PaperJson of(PaperView paper) {
    return new PaperJson(
        paper.visitId(),
        paper.form().path(),
        paper.form(),
        paper.state(),
        paper.getTitle(),
        paper.getSubtitle(),
        paper.getText(),
        paper.generated(),
        paper.number(),
        paper.issuedOn(),
        paper.updatedAt(),
        paper.getEditionNumber(),
        paper.getCorrection(),
        paper.getEarlier(),
        paper.version());
  }

  /** A paper in a list, without its words. */
  public record Line(
      String name,
      PaperForm form,
      PaperState state,
      String title,
      String number,
      LocalDate issuedOn,
      Instant updatedAt,
      int edition,
      int version) {

    static Line of(PaperView paper) {
      return new Line(
          paper.form().path(),
          paper.form(),
          paper.state(),
          paper.getTitle(),
          paper.number(),
          paper.issuedOn(),
          paper.updatedAt(),
          paper.getEditionNumber(),
          paper.version());
    }
  }
}
