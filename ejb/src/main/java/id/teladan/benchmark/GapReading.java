package id.teladan.benchmark;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionView;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionSummary;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From a gap to what may close it: where a region stands by an indicator, solutions of the affairs
 * that work on it, and what the nearest regions did.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class GapReading {
  @Inject private Indicators indicators;
  @Inject private RegionDirectory regions;
  @Inject private BenchmarkReading benchmark;
  @Inject private SolutionReading solutions;
  @Inject private AffairSolutions affairs;

  /**
   * @throws id.teladan.shared.NotFoundException when there is no such region or indicator
   */
  @Permitted(Action.READ_PUBLIC)
  public GapView gap(String regionCode, String indicatorCode) {
    RegionView region = regions.get(regionCode);
    IndicatorView indicator = indicators.get(indicatorCode);
    ProfileView profile = benchmark.profile(regionCode, indicatorCode);
    Standing standing = profile.standings().get(0);
    Map<Long, SolutionSummary> found = solutions.summaries(affairs.of(indicator.affairs()));
    List<Adopted> adopted = affairs.adopted(found.keySet());
    GapRanking ranking =
        new GapRanking(region, ahead(standing, region), figures(region, found), regions::get);
    return new GapView(
        region,
        standing,
        profile.peers(),
        ranking.order(found.values(), adopted),
        deeds(profile.peers(), indicator, standing, found, adopted));
  }

  /** Regions of the same level with a better figure of the same edition, the best first. */
  private List<String> ahead(Standing standing, RegionView region) {
    ValueView own = standing.own();
    Better better = standing.indicator().better();
    if (own == null || better == Better.NEUTRAL) {
      return List.of();
    }
    List<ValueView> level =
        indicators.values(own.indicator(), new Edition(own.year(), own.measure())).stream()
            .filter(v -> regions.get(v.regionCode()).level() == region.level())
            .toList();
    return new Ranking(better, level)
        .places().stream()
            .map(Ranking.Place::value)
            .takeWhile(v -> !v.regionCode().equals(region.code()))
            .filter(v -> v.value().compareTo(own.value()) != 0)
            .map(ValueView::regionCode)
            .toList();
  }

  private Map<String, List<ValueView>> figures(
      RegionView region, Map<Long, SolutionSummary> found) {
    Set<String> codes =
        found.values().stream().map(SolutionSummary::regionCode).collect(Collectors.toSet());
    codes.add(region.code());
    return indicators.fitValues(codes);
  }

  private List<Deed> deeds(
      List<PeerView> peers,
      IndicatorView indicator,
      Standing standing,
      Map<Long, SolutionSummary> found,
      List<Adopted> adopted) {
    Set<String> codes = peers.stream().map(PeerView::getCode).collect(Collectors.toSet());
    List<ValueView> figures =
        new ArrayList<>(indicators.values(indicator.code(), codes, YearRange.ALL));
    if (standing.own() != null) {
      figures.removeIf(v -> !v.measure().equals(standing.own().measure()));
    }
    return new Deeds(figures).of(codes, found, adopted);
  }
}
