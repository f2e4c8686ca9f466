package id.teladan.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A part of an uploaded file of figures. */
@Entity
@Table(name = "value_import_piece")
@IdClass(ImportPiece.Key.class)
class ValueImportPiece {
  @Id
  @Column(name = "job_id")
  private Long jobId;

  @Id private Integer pos;
  private byte[] bytes;

  protected ValueImportPiece() {}

  ValueImportPiece(long jobId, int pos, byte[] bytes) {
    this.jobId = jobId;
    this.pos = pos;
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
