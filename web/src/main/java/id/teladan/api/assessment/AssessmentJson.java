package id.teladan.api.assessment;

import id.teladan.assessment.AssessmentStatus;
import id.teladan.assessment.AssessmentView;
import id.teladan.assessment.LevelContent;
import id.teladan.region.RegionDirectory;
import java.time.Instant;
import java.util.List;

/**
 * A self-assessment as REST shows it.
 *
 * @param levels those that are known; with evidence for the region's own people only
 * @param score what follows from them
 * @param changedBy null for who is not of the region
 */
public record AssessmentJson(
    long id,
    String regionCode,
    String regionName,
    int year,
    String framework,
    AssessmentStatus status,
    String remark,
    List<LevelContent> levels,
    ScoreJson score,
    Instant changedAt,
    String changedBy,
    int version) {

  static AssessmentJson of(AssessmentView view, RegionDirectory regions) {
    return new AssessmentJson(
        view.id(),
        view.regionCode(),
        regions.name(view.regionCode()),
        view.year(),
        view.framework(),
        view.status(),
        view.remark(),
        view.levels().entrySet().stream()
            .map(e -> new LevelContent(e.getKey(), e.getValue(), view.evidence().get(e.getKey())))
            .toList(),
        ScoreJson.of(view.score()),
        view.changedAt(),
        view.changedBy(),
        view.version());
  }
}
