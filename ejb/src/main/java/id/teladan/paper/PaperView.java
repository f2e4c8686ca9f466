package id.teladan.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A paper as its editor sees it.
 *
 * @param version 0 while it is generated
 * @param content its words
 * @param generated what would stand there now if nobody had edited it
 * @param number null until it is issued
 * @param edition which one, and those before
 */
public record PaperView(
    long visitId,
    PaperForm form,
    PaperState state,
    int version,
    PaperContent content,
    String generated,
    String number,
    LocalDate issuedOn,
    Instant updatedAt,
    Edition edition) {

  /**
   * Which edition it is.
   *
   * @param number from 1
   * @param correction why it replaces the one before; null for the first
   * @param earlier those that it replaces, the latest first
   */
  public record Edition(int number, String correction, List<EditionView> earlier) {
    static final Edition FIRST = new Edition(1, null, List.of());

    public Edition {
      earlier = List.copyOf(earlier);
    }
  }

  /** From 1. */
  public int getEditionNumber() {
    return edition.number();
  }

  public String getCorrection() {
    return edition.correction();
  }

  public List<EditionView> getEarlier() {
    return edition.earlier();
  }

  /** Whether it is being corrected: an earlier edition is still the valid one. */
  public boolean isCorrecting() {
    return !isIssued() && edition.number() > 1;
  }

  public PaperForm getForm() {
    return form;
  }

  public PaperState getState() {
    return state;
  }

  public int getVersion() {
    return version;
  }

  public String getTitle() {
    return content.title();
  }

  public String getSubtitle() {
    return content.subtitle();
  }

  public String getText() {
    return content.text();
  }

  public String getGenerated() {
    return generated;
  }

  public String getNumber() {
    return number;
  }

  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  public boolean isIssued() {
    return state == PaperState.ISSUED;
  }

  public boolean isEdited() {
    return state == PaperState.EDITED;
  }
}
