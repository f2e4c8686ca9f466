package id.teladan.adoption;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows adoptions: to everybody how far a region is and how well that is proven, to the region
 * itself and to the national coordinator also how it goes about it.
 */
@Stateless
public class AdoptionReading {
  @Inject private Adoptions adoptions;
  @Inject private AdoptionMarks rows;
  @Inject private AdoptionAccess access;
  @Inject private CurrentCaller caller;

  /**
   * @throws NotFoundException when there is none that the caller may read
   */
  @Permitted(Action.READ_PUBLIC)
  public AdoptionView get(long id) {
    return access.shown(List.of(access.readable(adoptions.require(id)))).get(0);
  }

  /**
   * Whether the caller reads the documents of its proof: both sides do, others where it is open.
   *
   * @throws NotFoundException when there is none that the caller may read
   */
  @Permitted(Action.READ_PUBLIC)
  public boolean filesReadable(long id) {
    AdoptionView adoption = get(id);
    return adoption.content().filesShared()
        || AdoptionPolicy.mayReadProofRemark(
            caller.get(), adoption.origin(), adoption.regionCode());
  }

  /** What matches, changed lately first. */
  @Permitted(Action.READ_PUBLIC)
  public Page<AdoptionView> list(AdoptionFilter filter, PageRequest page) {
    Adoptions.Readers readers = access.readers();
    List<AdoptionView> found = adoptions.views(filter, readers, page);
    return new Page<>(
        access.shown(found), adoptions.count(filter, readers), page.page(), page.size());
  }

  /** Everything a region adopts, changed lately first. */
  @Permitted(Action.READ_PUBLIC)
  public List<AdoptionView> ofRegion(String regionCode) {
    return access.shown(
        adoptions.views(AdoptionFilter.ofRegion(regionCode), access.readers(), PageRequest.all()));
  }

  /**
   * The titles of what can be adopted, in order.
   *
   * @param limit how many at most
   */
  @Permitted(Action.READ_PUBLIC)
  public List<String> adoptable(int limit) {
    return adoptions.published().stream()
        .map(Origin::title)
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .limit(limit)
        .toList();
  }

  /**
   * How a solution went on from region to region: every adoption of its family that led to a new
   * solution, from the oldest known one on.
   */
  @Permitted(Action.READ_PUBLIC)
  public List<LineageLink> lineage(long solutionId) {
    List<Long> family = Lineage.family(solutionId, adoptions.ways(access.readers()));
    List<AdoptionView> all =
        access.shown(adoptions.views(family)).stream()
            .sorted(Comparator.comparing(AdoptionView::id))
            .toList();
    return Lineage.from(Lineage.roots(solutionId, all), all);
  }

  /** Every step, first one first; without names, reasons and remarks for other regions. */
  @Permitted(Action.READ_PUBLIC)
  public List<MoveView> history(long id) {
    boolean detailed = get(id).detailed();
    return adoptions.moves(id).stream().map(m -> detailed ? m : m.forPublic()).toList();
  }

  /** Every statement, confirmation and dispute, first one first. */
  @Permitted(Action.READ_PUBLIC)
  public List<Proof> proofs(long id) {
    AdoptionView adoption = get(id);
    boolean remarks =
        AdoptionPolicy.mayReadProofRemark(caller.get(), adoption.origin(), adoption.regionCode());
    return adoptions.proofs(id).stream().map(p -> remarks ? p : p.forPublic()).toList();
  }

  /**
   * How many regions adopt each of these solutions, for cards and for the search index; solutions
   * without any are absent.
   */
  @Permitted(Action.READ_PUBLIC)
  public Map<Long, AdopterCount> liveCounts(Collection<Long> solutionIds) {
    Map<Long, AdopterCount> counts = new HashMap<>();
    for (Object[] row : rows.countsBySolutionAndStage(solutionIds)) {
      AdoptionStage stage = (AdoptionStage) row[1];
      long number = (Long) row[2];
      if (stage != AdoptionStage.STOPPED) {
        counts.merge(
            (Long) row[0],
            new AdopterCount(number, stage == AdoptionStage.LIVE ? number : 0),
            AdopterCount::plus);
      }
    }
    return counts;
  }
}
