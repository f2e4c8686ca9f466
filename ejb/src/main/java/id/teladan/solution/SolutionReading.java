package id.teladan.solution;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shows solutions to whoever may see them. What the caller may not read does not exist for them.
 */
@Stateless
public class SolutionReading {
  private static final Set<SolutionStatus> PUBLIC =
      EnumSet.of(SolutionStatus.PUBLISHED, SolutionStatus.OUTDATED);

  @Inject private Solutions solutions;
  @Inject private CurrentCaller caller;

  /**
   * @throws NotFoundException when there is none that the caller may read
   */
  @Permitted(Action.READ_PUBLIC)
  public SolutionView get(long id) {
    SolutionView found = solutions.require(id).view();
    if (!SolutionPolicy.mayRead(caller.get(), found.status(), found.content().regionCode())) {
      throw new NotFoundException("solution", id);
    }
    return found;
  }

  /** Whether the address of this solution ended so before it got a new title. */
  @Permitted(Action.READ_PUBLIC)
  public boolean wasAt(long id, String slug) {
    return solutions.hasFormerSlug(get(id).id(), slug);
  }

  /** Cards of the readable ones among these, by id. */
  @Permitted(Action.READ_PUBLIC)
  public Map<Long, SolutionSummary> summaries(Collection<Long> ids) {
    Map<Long, SolutionSummary> byId = new HashMap<>();
    for (SolutionSummary each : solutions.summaries(ids)) {
      if (SolutionPolicy.mayRead(caller.get(), each.status(), each.regionCode())) {
        byId.put(each.id(), each);
      }
    }
    return byId;
  }

  /** The readable ones among these, whole, by id. */
  @Permitted(Action.READ_PUBLIC)
  public Map<Long, SolutionView> views(Collection<Long> ids) {
    Map<Long, SolutionView> byId = new HashMap<>();
    for (SolutionView each : solutions.views(ids)) {
      if (SolutionPolicy.mayRead(caller.get(), each.status(), each.content().regionCode())) {
        byId.put(each.id(), each);
      }
    }
    return byId;
  }

  /** When the published ones among these were changed last. */
  @Permitted(Action.READ_PUBLIC)
  public Map<Long, Instant> changedAt(List<Long> ids) {
    return solutions.changedAt(ids, PUBLIC);
  }

  /** The card of one solution, when the caller may read it. */
  @Permitted(Action.READ_PUBLIC)
  public Optional<SolutionSummary> summary(long id) {
    return Optional.ofNullable(summaries(List.of(id)).get(id));
  }

  /** Published solutions, changed lately first. */
  @Permitted(Action.READ_PUBLIC)
  public List<SolutionSummary> latest(int limit) {
    return solutions.ofStatus(PUBLIC, null, limit);
  }

  /** Published solutions of a region, changed lately first. */
  @Permitted(Action.READ_PUBLIC)
  public List<SolutionSummary> latestOf(String regionCode, int limit) {
    return solutions.ofStatus(PUBLIC, regionCode, limit);
  }

  /** Published solutions whose title or summary contains the text: no ranking, no word forms. */
  @Permitted(Action.READ_PUBLIC)
  public Page<SolutionSummary> containing(String text, PageRequest page) {
    return solutions.containing(text, PUBLIC, page);
  }

  /** How many published solutions each region itself has; regions without any are absent. */
  @Permitted(Action.READ_PUBLIC)
  public Map<String, Long> publishedByRegion() {
    Map<String, Long> counts = new HashMap<>();
    solutions.countsByRegion(PUBLIC).forEach(row -> counts.put((String) row[0], (Long) row[1]));
    return counts;
  }

  /** What waits for a curator, latest first; empty for everybody else. */
  @Permitted(Action.READ_PUBLIC)
  public List<SolutionSummary> awaitingReview(int limit) {
    return caller.get().mayAnywhere(Action.REVIEW_SOLUTION)
        ? solutions.ofStatus(EnumSet.of(SolutionStatus.SUBMITTED), null, limit)
        : List.of();
  }

  /** The drafts of a region, for those who may read them; empty for everybody else. */
  @Permitted(Action.READ_PUBLIC)
  public List<SolutionSummary> draftsOf(String regionCode, int limit) {
    return caller.get().may(Action.READ_UNPUBLISHED_SOLUTION, regionCode)
        ? solutions.ofStatus(
            EnumSet.of(SolutionStatus.DRAFT, SolutionStatus.SUBMITTED), regionCode, limit)
        : List.of();
  }

  /**
   * Every version, oldest first. Whoever may not edit sees the published ones only, without names.
   */
  @Permitted(Action.READ_PUBLIC)
  public List<RevisionView> history(long id) {
    SolutionView solution = get(id);
    List<RevisionView> all = solutions.revisions(id);
    if (caller.get().may(Action.READ_UNPUBLISHED_SOLUTION, solution.content().regionCode())) {
      return all;
    }
    return all.stream()
        .filter(r -> SolutionPolicy.isPublic(r.status()))
        .map(RevisionView::withoutNames)
        .toList();
  }
}
