package id.teladan.paper;

import id.teladan.region.RegionDirectory;
import id.teladan.solution.SolutionReading;
import id.teladan.visit.FindingView;
import id.teladan.visit.VisitView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The names that papers write for codes and numbers. */
@ApplicationScoped
public class PaperNames {
  @Inject private RegionDirectory regions;
  @Inject private SolutionReading solutions;
  @Inject private Letterheads letterheads;

  LetterheadView letterhead(String regionCode) {
    return letterheads.of(regionCode);
  }

  PaperMaterial.Names of(VisitView visit, List<FindingView> findings) {
    List<Long> ids =
        findings.stream().map(FindingView::getSolutionId).filter(Objects::nonNull).toList();
    Map<Long, String> titles = new HashMap<>();
    solutions.summaries(ids).forEach((id, solution) -> titles.put(id, solution.title()));
    return new PaperMaterial.Names(
        official(visit.getVisitorCode()), official(visit.getHostCode()), titles);
  }

  private String official(String code) {
    return regions.name(code);
  }
}
