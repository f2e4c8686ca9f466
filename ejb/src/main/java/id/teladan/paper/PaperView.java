package id.teladan.paper;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A paper as its editor sees it.
 *
 * @param version 0 while it is generated
 * @param content its words
 * @param generated what would stand there now if nobody had edited it
 * @param number null until it is issued
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
    Instant updatedAt) {

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
