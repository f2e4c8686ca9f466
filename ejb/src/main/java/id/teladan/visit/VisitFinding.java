package id.teladan.visit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What a team concludes, with the host's answer where it was asked. */
@Entity
@Table(name = "visit_finding")
class VisitFinding {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_finding_seq")
  @SequenceGenerator(name = "visit_finding_seq", sequenceName = "visit_finding_seq")
  private Long id;

  @Version private int version;

  @Column(name = "visit_id")
  private Long visitId;

  private String title;
  private String text;
  private String why;
  private String preconditions;
  private String difference;
  private String risks;
  private String difficulties;
  private String costs;
  private String fit;
  private String recommendation;

  @Column(name = "solution_id")
  private Long solutionId;

  private boolean internal;

  @Column(name = "shared_with_host")
  private boolean sharedWithHost;

  @Column(name = "host_comment")
  private String hostComment;

  @Column(name = "host_commented_at")
  private OffsetDateTime hostCommentedAt;

  @Column(name = "host_objects")
  private boolean hostObjects;

  @Column(name = "created_by")
  private Long createdBy;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "updated_at")
  private OffsetDateTime updatedAt;

  @ElementCollection
  @CollectionTable(name = "visit_finding_note", joinColumns = @JoinColumn(name = "finding_id"))
  @OrderColumn(name = "pos")
  @Column(name = "note_uuid")
  private List<String> noteIds = new ArrayList<>();

  protected VisitFinding() {}

  VisitFinding(Long visitId, Long createdBy, FindingContent content) {
    this.visitId = visitId;
    this.createdBy = createdBy;
    this.createdAt = Moment.now();
    write(content);
  }

  final void write(FindingContent content) {
    title = content.title().strip();
    text = content.text();
    why = content.why();
    preconditions = content.preconditions();
    difference = content.difference();
    risks = content.risks();
    difficulties = content.difficulties();
    costs = content.costs();
    fit = content.fit();
    recommendation = content.recommendation();
    solutionId = content.solutionId();
    internal = content.internal();
    sharedWithHost = content.sharedWithHost();
    noteIds = new ArrayList<>(content.noteIds());
    updatedAt = Moment.now();
  }

  void comment(HostComment comment) {
    hostComment = comment.text();
    hostObjects = comment.objection();
    hostCommentedAt = Moment.now();
    updatedAt = hostCommentedAt;
  }

  void forget(String noteId) {
    noteIds.remove(noteId);
  }

  FindingView view() {
    return new FindingView(
        id,
        visitId,
        version,
        updatedAt.toInstant(),
        hostComment,
        hostObjects,
        hostCommentedAt == null ? null : hostCommentedAt.toInstant(),
        new FindingContent(
            title,
            text,
            why,
            preconditions,
            difference,
            risks,
            difficulties,
            costs,
            fit,
            recommendation,
            solutionId,
            noteIds,
            internal,
            sharedWithHost));
  }

  Long createdBy() {
    return createdBy;
  }

  Long visitId() {
    return visitId;
  }
}
