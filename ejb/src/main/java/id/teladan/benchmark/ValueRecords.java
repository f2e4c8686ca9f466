package id.teladan.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What figures said before and who entered them, as the database holds it. */
@ApplicationScoped
class ValueRecords {
  private static final String KEY =
      "v.indicator_code, v.region_code, v.observed_year, v.period_month, v.framework, ";
  private static final String REPLACED =
      "select "
          + KEY
          + "c.amount, c.status, c.source, c.version, c.recorded_at, c.recorded_by, c.replaced_at"
          + " from indicator_correction c join indicator_value v on v.id = c.value_id";
  private static final Comparator<ValueRecord> NEWEST_YEAR_FIRST =
      Comparator.comparing((ValueRecord r) -> r.value().year())
          .reversed()
          .thenComparing(r -> r.value().measure())
          .thenComparing(Comparator.comparing(ValueRecord::version).reversed());

  @Inject private EntityManager entities;

  List<ValueRecord> of(String indicator, String region) {
    String which = " where v.indicator_code = ?1 and v.region_code = ?2";
    return Stream.concat(
            read(
                "select "
                    + KEY
                    + "v.amount, v.status, v.source, v.version, v.recorded_at, v.recorded_by, null"
                    + " from indicator_value v"
                    + which,
                Integer.MAX_VALUE,
                indicator,
                region),
            read(REPLACED + which, Integer.MAX_VALUE, indicator, region))
        .sorted(NEWEST_YEAR_FIRST)
        .toList();
  }

  List<ValueRecord> corrected(String indicator, int limit) {
    String which = " where v.indicator_code = ?1 order by c.replaced_at desc, c.id desc";
    return read(REPLACED + which, limit, indicator).toList();
  }

  private Stream<ValueRecord> read(String select, int limit, String... parameters) {
    var query = entities.createNativeQuery(select);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    List<?> rows = query.setMaxResults(limit).getResultList();
    return rows.stream().map(row -> record((Object[]) row));
  }

  private static ValueRecord record(Object[] r) {
    ValueView value =
        new ValueView(
            (String) r[0],
            (String) r[1],
            ((Number) r[2]).intValue(),
            ((Number) r[3]).intValue(),
            (String) r[4],
            (BigDecimal) r[5],
            ValueStatus.valueOf((String) r[6]),
            (String) r[7]);
    return new ValueRecord(
        value, ((Number) r[8]).intValue(), instant(r[9]), (String) r[10], instant(r[11]));
  }

  /** The two databases hand out a moment as two types. */
  private static Instant instant(Object moment) {
    if (moment instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    return moment == null ? null : ((java.sql.Timestamp) moment).toInstant();
  }
}
