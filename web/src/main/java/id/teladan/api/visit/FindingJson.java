package id.teladan.api.visit;

import id.teladan.visit.FindingContent;
import id.teladan.visit.FindingView;
import java.time.Instant;
import java.util.List;

/**
 * A finding as REST shows it. Who is neither of the two regions reads {@code hostComment} as null
 * unless it is an objection; who may not read notes reads {@code noteIds} as empty.
 *
 * @param hostComment read-only, written by the host
 */
public record FindingJson(
    long id,
    long visitId,
    String title,
    String text,
    String why,
    String preconditions,
    String difference,
    String risks,
    String difficulties,
    String costs,
    String fit,
    String recommendation,
    Long solutionId,
    List<String> noteIds,
    boolean internal,
    boolean sharedWithHost,
    String hostComment,
    boolean hostObjects,
    Instant hostCommentedAt,
    Instant updatedAt,
    int version) {

  static FindingJson of(FindingView finding) {
    FindingContent content = finding.content();
    return new FindingJson(
        finding.id(),
        finding.visitId(),
        content.title(),
        content.text(),
        content.why(),
        content.preconditions(),
        content.difference(),
        content.risks(),
        content.difficulties(),
        content.costs(),
        content.fit(),
        content.recommendation(),
        content.solutionId(),
        content.noteIds(),
        content.internal(),
        content.sharedWithHost(),
        finding.hostComment(),
        finding.hostObjects(),
        finding.hostCommentedAt(),
        finding.updatedAt(),
        finding.version());
  }
}
