package id.teladan.discovery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How often a query was asked on a day. It holds nothing about who asked. */
@Entity
@Table(name = "asked_query")
class AskedQuery {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "asked_query_seq")
  @SequenceGenerator(name = "asked_query_seq", sequenceName = "asked_query_seq")
  private Long id;

  private String query;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  private long asked;

  @Column(name = "signed_out")
  private long signedOut;

  @Column(name = "without_hit")
  private long withoutHit;

  protected AskedQuery() {}

  AskedQuery(QueryBatch.Asked asked) {
    this.query = asked.query();
    this.askedOn = asked.day();
  }

  QueryBatch.Asked key() {
    return new QueryBatch.Asked(askedOn, query);
  }

  void add(AskedCounts more) {
    asked += more.asked();
    signedOut += more.signedOut();
    withoutHit += more.withoutHit();
  }
}
