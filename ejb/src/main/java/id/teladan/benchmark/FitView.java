package id.teladan.benchmark;

import id.teladan.region.RegionView;
import java.util.List;

/**
 * Whether a solution fits a region, factor by factor. There is no total: factors do not outweigh
 * each other.
 *
 * @param requirements what the solution says that it needs; null when it says nothing
 * @param region the region that asks
 * @param origin the region where the solution was made
 * @param reasons one for each factor, also for those that are not known
 */
public record FitView(
    long solutionId,
    String title,
    String requirements,
    RegionView region,
    RegionView origin,
    List<FitReason> reasons) {

  public FitView {
    reasons = List.copyOf(reasons);
  }

  /** Whether the two are regions of different levels, a province and a city say. */
  public boolean isOtherLevel() {
    return region.level() != origin.level();
  }

  public long count(FitVerdict verdict) {
    return reasons.stream().filter(r -> r.verdict() == verdict).count();
  }

  public String getTitle() {
    return title;
  }

  public String getRequirements() {
    return requirements;
  }

  public RegionView getRegion() {
    return region;
  }

  public RegionView getOrigin() {
    return origin;
  }

  public List<FitReason> getReasons() {
    return reasons;
  }
}
