package id.teladan.solution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What came of one solution in a change of many. */
@Entity
@Table(name = "bulk_row")
class BulkRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulk_row_seq")
  @SequenceGenerator(name = "bulk_row_seq", sequenceName = "bulk_row_seq")
  private Long id;

  @Column(name = "bulk_id")
  private Long bulkId;

  @Column(name = "solution_id")
  private Long solutionId;

  private String title;

  @Column(name = "from_version")
  private Integer fromVersion;

  @Column(name = "to_version")
  private Integer toVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status")
  private SolutionStatus fromStatus;

  @Enumerated(EnumType.STRING)
  private BulkOutcome outcome;

  private String code;

  @Enumerated(EnumType.STRING)
  private BulkUndo undo;

  protected BulkRow() {}

  /** One that was changed, or was so already. */
  BulkRow(Long bulkId, SolutionView before, SolutionView after) {
    this.bulkId = bulkId;
    this.solutionId = before.id();
    this.title = before.content().title();
    this.fromVersion = before.version();
    this.toVersion = after.version();
    this.fromStatus = before.status();
    this.outcome =
        before.version() == after.version() ? BulkOutcome.UNCHANGED : BulkOutcome.CHANGED;
  }

  /** One that could not be changed. */
  BulkRow(Long bulkId, Long solutionId, String title, BulkOutcome outcome, String code) {
    this.bulkId = bulkId;
    this.solutionId = solutionId;
    this.title = title;
    this.outcome = outcome;
    this.code = code;
  }

  Long id() {
    return id;
  }

  boolean isChanged() {
    return outcome == BulkOutcome.CHANGED;
  }

  void undone(BulkUndo result) {
    undo = result;
  }

  BulkView.Row view() {
    return new BulkView.Row(
        solutionId, title, outcome, code, fromVersion, toVersion, fromStatus, undo);
  }
}
