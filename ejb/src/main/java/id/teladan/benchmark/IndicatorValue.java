package id.teladan.benchmark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/** One figure of one region. Read by projection; what is not known has no row. */
@Entity
@Table(name = "indicator_value")
class IndicatorValue {
  @Id private Long id;

  @Column(name = "indicator_code")
  private String indicatorCode;

  @Column(name = "region_code")
  private String regionCode;

  @Column(name = "observed_year")
  private int observedYear;

  @Column(name = "period_month")
  private int periodMonth;

  private String framework;

  private BigDecimal amount;

  @Enumerated(EnumType.STRING)
  private ValueStatus status;

  private String source;

  @Version private int version;
}
