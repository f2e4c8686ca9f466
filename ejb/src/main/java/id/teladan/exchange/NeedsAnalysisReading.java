package id.teladan.exchange;

import id.teladan.discovery.BuildCheckReading;
import id.teladan.discovery.PlannedApplication;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.AffairDirectory;
import id.teladan.region.AffairView;
import id.teladan.region.RegionDirectory;
import id.teladan.visit.OfficialPaper;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;

/** The needs analysis of a planned application, with today's check in it. */
@Stateless
public class NeedsAnalysisReading {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  private static final int LISTED = 15;

  @Inject private BuildCheckReading check;
  @Inject private RegionDirectory regions;
  @Inject private AffairDirectory affairs;

  @Permitted(Action.READ_PUBLIC)
  public OfficialPaper paper(PlannedApplication plan) {
    regions.require("region", plan.regionCode());
    if (plan.affair() != null) {
      affairs.require("affair", plan.affair());
    }
    String affair =
        affairs
            .lookup(plan.affair())
            .map(AffairView::nameId)
            .map(n -> plan.affair() + " " + n)
            .orElse(null);
    return NeedsAnalysis.of(
        plan,
        regions.name(plan.regionCode()),
        affair,
        check.alike(plan, LISTED),
        LocalDate.now(ZONE));
  }
}
