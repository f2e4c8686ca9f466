package id.teladan.api.benchmark;

import id.teladan.benchmark.ValueRecord;
import id.teladan.benchmark.ValueStatus;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a figure says or said, as REST shows it.
 *
 * @param recordedBy null where the reader may not know
 * @param replacedAt until when it said so; null for what it says now
 */
public record ValueRecordJson(
    String indicator,
    String regionCode,
    String regionName,
    int year,
    String period,
    BigDecimal value,
    String framework,
    ValueStatus status,
    String source,
    int version,
    Instant recordedAt,
    String recordedBy,
    Instant replacedAt) {

  static ValueRecordJson of(ValueRecord record, String regionName) {
    return new ValueRecordJson(
        record.value().indicator(),
        record.value().regionCode(),
        regionName,
        record.value().year(),
        record.value().measure().period(),
        record.value().value(),
        record.value().measure().framework(),
        record.value().status(),
        record.value().source(),
        record.version(),
        record.recordedAt(),
        record.recordedBy(),
        record.replacedAt());
  }
}
