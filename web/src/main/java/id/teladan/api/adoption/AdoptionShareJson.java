package id.teladan.api.adoption;

import id.teladan.adoption.OverviewView;
import id.teladan.region.RegionDirectory;

/**
 * The part of one region or one solution.
 *
 * @param live how many of them run
 * @param confirmed how many the owner confirms today
 */
public record AdoptionShareJson(
    String regionCode,
    String regionName,
    Long solutionId,
    String solutionTitle,
    long count,
    long live,
    long confirmed) {

  static AdoptionShareJson ofRegion(OverviewView.Share share, RegionDirectory regions) {
    return new AdoptionShareJson(
        share.value(),
        regions.name(share.value()),
        null,
        null,
        share.count(),
        share.live(),
        share.confirmed());
  }

  static AdoptionShareJson ofSolution(OverviewView.Share share) {
    return new AdoptionShareJson(
        null,
        null,
        Long.valueOf(share.value()),
        share.label(),
        share.count(),
        share.live(),
        share.confirmed());
  }
}
