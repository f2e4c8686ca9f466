package id.teladan.benchmark;

import java.time.Instant;

/**
 * What a figure says or said.
 *
 * @param version of the figure, from 1
 * @param recordedAt since when it says so here
 * @param recordedBy the account that entered it, or {@code reference}; null where the reader may
 *     not know
 * @param replacedAt until when it said so; null for what it says now
 */
public record ValueRecord(
    ValueView value, int version, Instant recordedAt, String recordedBy, Instant replacedAt) {
  /** Stands for the account where the reference data entered a figure. */
  public static final String REFERENCE = "reference";

  ValueRecord withoutName() {
    return REFERENCE.equals(recordedBy)
        ? this
        : new ValueRecord(value, version, recordedAt, null, replacedAt);
  }

  public ValueView getValue() {
    return value;
  }

  public int getVersion() {
    return version;
  }

  public Instant getRecordedAt() {
    return recordedAt;
  }

  public String getRecordedBy() {
    return recordedBy;
  }

  public Instant getReplacedAt() {
    return replacedAt;
  }
}
