package id.teladan.api.adoption;

import id.teladan.adoption.OverviewView;
import id.teladan.region.RegionDirectory;
import java.util.List;

/**
 * Adoptions in figures.
 *
 * @param regionCode null for all regions
 * @param detailed whether the caller reads the plans of these regions; else stuck, late and blocked
 *     are null, and effects are counted where regions opened them
 * @param staleDays after how many days at one stage an adoption counts as stuck
 * @param endDays how many days before its end an agreement counts as ending
 */
public record OverviewJson(
    String regionCode,
    String regionName,
    boolean detailed,
    long total,
    List<StageFigureJson> stages,
    List<AdoptionCountJson> proofs,
    List<AdoptionCountJson> effects,
    Long stuck,
    Long late,
    Long blocked,
    long ending,
    int staleDays,
    int endDays) {

  /**
   * How often something is.
   *
   * @param of a state of proof, or what is said of the effect; UNKNOWN where nobody said
   */
  public record AdoptionCountJson(String of, long count) {}

  static OverviewJson of(OverviewView view, RegionDirectory regions) {
    return new OverviewJson(
        view.regionCode(),
        view.regionCode() == null ? null : regions.name(view.regionCode()),
        view.detailed(),
        view.total(),
        view.stages().stream().map(StageFigureJson::of).toList(),
        view.proofs().stream().map(t -> new AdoptionCountJson(t.of().name(), t.count())).toList(),
        view.effects().stream()
            .map(t -> new AdoptionCountJson(t.of() == null ? "UNKNOWN" : t.of().name(), t.count()))
            .toList(),
        view.stuck(),
        view.late(),
        view.blocked(),
        view.ending(),
        view.staleDays(),
        view.endDays());
  }
}
