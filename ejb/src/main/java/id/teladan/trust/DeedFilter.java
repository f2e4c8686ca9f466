package id.teladan.trust;

import id.teladan.audit.AuditFilter;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a search of the record is narrowed by; null does not filter.
 *
 * @param actor a name to sign in with, {@code account:} and a number, {@code anonymous}
 * @param from the first day
 * @param to the last day, in the time of Jakarta
 */
public record DeedFilter(
    String actor, String action, String kind, String object, LocalDate from, LocalDate to) {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  AuditFilter with(String found) {
    return new AuditFilter(
        found,
        action,
        kind,
        object,
        from == null ? null : from.atStartOfDay(ZONE).toInstant(),
        to == null ? null : to.plusDays(1).atStartOfDay(ZONE).toInstant());
  }
}
