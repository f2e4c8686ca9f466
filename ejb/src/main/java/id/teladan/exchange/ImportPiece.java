package id.teladan.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A part of an uploaded file. */
@Entity
@Table(name = "import_piece")
@IdClass(ImportPiece.Key.class)
class ImportPiece {
  /** What every database takes as one value. */
  static final int LARGEST = 256 * 1024;

  @Id
  @Column(name = "job_id")
  private Long jobId;

  @Id private Integer pos;
  private byte[] bytes;

  protected ImportPiece() {}

  ImportPiece(long jobId, int pos, byte[] bytes) {
    this.jobId = jobId;
    this.pos = pos;
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** The key of a piece. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private Long jobId;
    private Integer pos;

    Key() {}

    Key(long jobId, int pos) {
      this.jobId = jobId;
      this.pos = pos;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.jobId.equals(jobId) && key.pos.equals(pos);
    }

    @Override
    public int hashCode() {
      return java.util.Objects.hash(jobId, pos);
    }
  }
}
