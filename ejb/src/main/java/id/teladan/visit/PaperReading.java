package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import id.teladan.solution.SolutionReading;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The official papers of a visit, made of what is recorded at this moment. */
@Stateless
public class PaperReading {
  @Inject private VisitAccess access;
  @Inject private VisitReading reading;
  @Inject private RegionDirectory regions;
  @Inject private SolutionReading solutions;

  /** The trip report in its long form: for the visitor's side, findings and plan in it. */
  @Permitted(Action.READ_VISIT)
  public OfficialPaper tripReport(long visitId) {
    access.readableIf(visitId, VisitPolicy::mayReadWhole, Action.READ_VISIT);
    VisitView visit = reading.get(visitId);
    List<FindingView> findings = reading.findings(visitId);
    TripReport.Names names =
        new TripReport.Names(
            regions.name(visit.getVisitorCode()),
            regions.name(visit.getHostCode()),
            government(regions.get(visit.getVisitorCode())),
            titles(findings));
    return new TripReport(visit, findings, reading.followUps(visitId), names).paper();
  }

  private Map<Long, String> titles(List<FindingView> findings) {
    List<Long> ids =
        findings.stream().map(FindingView::getSolutionId).filter(Objects::nonNull).toList();
    Map<Long, String> titles = new HashMap<>();
    solutions.summaries(ids).forEach((id, solution) -> titles.put(id, solution.title()));
    return titles;
  }

  private static String government(RegionView region) {
    return region.level() == RegionLevel.PROVINCE
        ? "Pemerintah Provinsi " + region.name()
        : "Pemerintah " + region.name();
  }
}
