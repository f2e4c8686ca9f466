package id.teladan.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Under which key of a region's own register a solution was entered. */
@Entity
@Table(name = "import_key")
@IdClass(ImportKey.Key.class)
class ImportKey {
  /** Characters of a key. */
  static final int LONGEST = 200;

  @Id
  @Column(name = "region_code")
  private String regionCode;

  @Id
  @Column(name = "external_key")
  private String externalKey;

  @Column(name = "solution_id")
  private Long solutionId;

  protected ImportKey() {}

  ImportKey(String regionCode, String externalKey, Long solutionId) {
    this.regionCode = regionCode;
    this.externalKey = externalKey;
    this.solutionId = solutionId;
  }

  Long solutionId() {
    return solutionId;
  }

  /** The key of a key. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String regionCode;
    private String externalKey;

    Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(key.regionCode, regionCode)
          && Objects.equals(key.externalKey, externalKey);
    }

    @Override
    public int hashCode() {
      return Objects.hash(regionCode, externalKey);
    }
  }
}
