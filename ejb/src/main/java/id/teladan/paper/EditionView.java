package id.teladan.paper;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An issued paper that a corrected one replaced; its files can be had as they were.
 *
 * @param correction why it replaced the one before; null for the first
 */
public record EditionView(
    int edition, String number, LocalDate issuedOn, String correction, Instant replacedAt) {

  public int getEdition() {
    return edition;
  }

  public String getNumber() {
    return number;
  }

  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  public String getCorrection() {
    return correction;
  }

  public Instant getReplacedAt() {
    return replacedAt;
  }
}
