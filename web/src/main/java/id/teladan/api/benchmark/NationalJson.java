package id.teladan.api.benchmark;

import id.teladan.benchmark.NationalView;
import java.util.List;

/**
 * What the country has and does not use, as REST shows it.
 *
 * @param affairs proven solutions without adopters first
 * @param visitors regions that visit and take nothing over
 * @param thinEvidence published solutions with little or no evidence
 */
public record NationalJson(
    List<AffairJson> affairs, List<VisitorJson> visitors, List<ThinJson> thinEvidence) {

  /** One affair. */
  public record AffairJson(
      String affair, String name, String nameEn, int solutions, int proven, int adopters) {}

  /** One region. */
  public record VisitorJson(String regionCode, String regionName, int visits, String lastVisit) {}

  /** One solution. */
  public record ThinJson(
      long solutionId,
      String title,
      String regionCode,
      String mainAffair,
      Integer evidenceLevel,
      int adopters) {}

  static NationalJson of(NationalView view) {
    return new NationalJson(affairs(view), visitors(view), thin(view));
  }

  static List<AffairJson> affairs(NationalView view) {
    return view.affairs().stream()
        .map(
            a ->
                new AffairJson(
                    a.affair(), a.nameId(), a.nameEn(), a.solutions(), a.proven(), a.adopters()))
        .toList();
  }

  static List<VisitorJson> visitors(NationalView view) {
    return view.visitors().stream()
        .map(v -> new VisitorJson(v.regionCode(), v.regionName(), v.visits(), v.lastVisit()))
        .toList();
  }

  static List<ThinJson> thin(NationalView view) {
    return view.thin().stream()
        .map(
            t ->
                new ThinJson(
                    t.solution().id(),
                    t.solution().title(),
                    t.solution().regionCode(),
                    t.solution().mainAffair(),
                    t.solution().evidenceLevel(),
                    t.adopters()))
        .toList();
  }
}
