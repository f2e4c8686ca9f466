package id.teladan.api.benchmark;

import id.teladan.adoption.AdoptionStage;
import id.teladan.benchmark.Candidate;
import id.teladan.benchmark.Deed;
import id.teladan.benchmark.FitVerdict;
import id.teladan.benchmark.GapView;
import java.math.BigDecimal;
import java.util.List;

/**
 * A gap and what may close it, as REST shows it.
 *
 * @param candidates those of better placed regions first
 * @param deeds what the nearest regions did, in the order of time; no cause is claimed
 */
public record GapJson(
    String region,
    StandingJson standing,
    List<String> peers,
    List<CandidateJson> candidates,
    List<DeedJson> deeds) {

  /**
   * One solution.
   *
   * @param betterPlaced codes of regions of the same level with a better figure that use it
   * @param effectSeen how many adopters say that they saw an effect; those that share it
   * @param own made or taken over by the region already
   */
  public record CandidateJson(
      long solutionId,
      String title,
      String url,
      String regionCode,
      Integer evidenceLevel,
      List<String> betterPlaced,
      int adopters,
      int live,
      int effectSeen,
      int effectNone,
      int fits,
      int needChange,
      int risks,
      int unknown,
      boolean own) {}

  /** One thing done, and the region's figures before and since. */
  public record DeedJson(
      String on,
      String regionCode,
      long solutionId,
      String title,
      boolean own,
      AdoptionStage stage,
      BigDecimal before,
      Integer beforeYear,
      BigDecimal after,
      Integer afterYear) {}

  static GapJson of(GapView view) {
    return new GapJson(
        view.region().code(),
        StandingJson.of(view.standing()),
        view.peers().stream().map(p -> p.region().code()).toList(),
        view.candidates().stream().map(GapJson::candidate).toList(),
        view.deeds().stream().map(GapJson::deed).toList());
  }

  private static CandidateJson candidate(Candidate c) {
    return new CandidateJson(
        c.solution().id(),
        c.solution().title(),
        c.solution().url(),
        c.solution().regionCode(),
        c.solution().evidenceLevel(),
        c.ahead(),
        c.adopters(),
        c.live(),
        c.effects().getOrDefault("SEEN", 0),
        c.effects().getOrDefault("NONE", 0),
        c.fit(FitVerdict.FITS),
        c.fit(FitVerdict.NEEDS_CHANGE),
        c.fit(FitVerdict.RISK),
        c.fit(FitVerdict.UNKNOWN),
        c.own());
  }

  private static DeedJson deed(Deed d) {
    return new DeedJson(
        d.on(),
        d.regionCode(),
        d.solutionId(),
        d.title(),
        d.own(),
        d.stage(),
        d.before(),
        d.beforeYear(),
        d.after(),
        d.afterYear());
  }
}
