package id.teladan.adoption;

import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.identity.CurrentCaller;
import id.teladan.shared.NotFoundException;
import id.teladan.solution.SolutionPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What of the adoptions reaches the caller: which ones, and how much of each. */
@ApplicationScoped
public class AdoptionAccess {
  @Inject private Adoptions adoptions;
  @Inject private AdoptionSettings settings;
  @Inject private CurrentCaller caller;

  /**
   * The whole of it, for going on with.
   *
   * @throws NotFoundException when the caller may not even read it
   */
  AdoptionView readable(Adoption adoption) {
    AdoptionView view = adoption.view();
    Origin origin = adoptions.origin(view.solutionId());
    if (!AdoptionPolicy.mayRead(caller.get(), origin, view.regionCode())) {
      throw new NotFoundException("adoption", view.id());
    }
    return view;
  }

  Adoptions.Readers readers() {
    Caller reader = caller.get();
    return new Adoptions.Readers(
        reader.mayAnywhere(Action.READ_ADOPTION_DETAIL)
            || reader.mayAnywhere(Action.READ_UNPUBLISHED_SOLUTION),
        reader.regionsFor(Action.READ_ADOPTION_DETAIL),
        reader.regionsFor(Action.READ_UNPUBLISHED_SOLUTION));
  }

  /** Adds what is shown beside the rows, and takes away what this caller may not read. */
  List<AdoptionView> shown(List<AdoptionView> found) {
    LocalDate today = AdoptionProgress.today();
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
