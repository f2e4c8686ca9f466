package id.teladan.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Something became public and was not yet held against what people wait for. */
@Entity
class Publication {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication_seq")
  @SequenceGenerator(name = "publication_seq", sequenceName = "publication_seq")
  private Long id;

  private String kind;

  @Column(name = "object_id")
  private Long objectId;

  private OffsetDateTime at;

  protected Publication() {}

  Publication(String kind, long objectId) {
    this.kind = kind;
    this.objectId = objectId;
    this.at = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }

  Long id() {
    return id;
  }

  String kind() {
    return kind;
  }

  long objectId() {
    return objectId;
  }

  Instant at() {
    return at.toInstant();
  }
}
