package id.teladan.adoption;

import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.solution.SolutionPolicy;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Shows adoptions: to everybody how far a region is and how well that is proven, to the region
 * itself and to the national coordinator also how it goes about it.
 */
@Stateless
public class AdoptionReading {
  @Inject private Adoptions adoptions;
  @Inject private AdoptionSettings settings;
  @Inject private CurrentCaller caller;

  /**
   * @throws NotFoundException when there is none that the caller may read
   */
  @Permitted(Action.READ_PUBLIC)
  public AdoptionView get(long id) {
    AdoptionView found = adoptions.require(id).view();
    if (!AdoptionPolicy.mayRead(
        caller.get(), adoptions.origin(found.solutionId()), found.regionCode())) {
      throw new NotFoundException("adoption", id);
    }
    return shown(List.of(found)).get(0);
  }

  /** What matches, changed lately first. */
  @Permitted(Action.READ_PUBLIC)
  public Page<AdoptionView> list(AdoptionFilter filter, PageRequest page) {
    Adoptions.Readers readers = readers();
    List<AdoptionView> found = adoptions.views(filter, readers, page);
    return new Page<>(shown(found), adoptions.count(filter, readers), page.page(), page.size());
  }

  /** Everything a region adopts, changed lately first. */
  @Permitted(Action.READ_PUBLIC)
  public List<AdoptionView> ofRegion(String regionCode) {
    return shown(
        adoptions.views(AdoptionFilter.ofRegion(regionCode), readers(), PageRequest.all()));
  }

  /** Everybody who adopts a solution, changed lately first. */
  @Permitted(Action.READ_PUBLIC)
  public List<AdoptionView> ofSolution(long solutionId) {
    return shown(
        adoptions.views(AdoptionFilter.ofSolution(solutionId), readers(), PageRequest.all()));
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
    for (Object[] row : adoptions.countsBySolutionAndStage(solutionIds)) {
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

  private Adoptions.Readers readers() {
    Caller reader = caller.get();
    return new Adoptions.Readers(
        reader.mayAnywhere(Action.READ_ADOPTION_DETAIL)
            || reader.mayAnywhere(Action.READ_UNPUBLISHED_SOLUTION),
        reader.regionsFor(Action.READ_ADOPTION_DETAIL),
        reader.regionsFor(Action.READ_UNPUBLISHED_SOLUTION));
  }

  /** Adds what is shown beside the rows, and takes away what this caller may not read. */
  private List<AdoptionView> shown(List<AdoptionView> found) {
    LocalDate today = settings.today();
    Map<Long, Origin> solutions = adoptions.origins(solutionIds(found));
    return found.stream()
        .map(
            each ->
                each.with(
                    solutions.get(each.solutionId()),
                    readable(solutions.get(each.content().resultSolutionId())),
                    AdoptionProgress.of(each, today, settings.staleDays()),
                    today))
        .map(each -> each.readBy(caller.get()))
        .toList();
  }

  private Origin readable(Origin result) {
    return result != null
            && SolutionPolicy.mayRead(caller.get(), result.status(), result.regionCode())
        ? result
        : null;
  }

  private static List<Long> solutionIds(List<AdoptionView> found) {
    return found.stream()
        .flatMap(each -> Stream.of(each.solutionId(), each.content().resultSolutionId()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
