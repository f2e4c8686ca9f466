package id.teladan.adoption;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who takes a solution over, and what a group of regions takes over: for those who come next. */
@Stateless
public class AdopterReading {
  private static final int VOICES = 6;
  private static final Comparator<AdoptionMark> FURTHEST =
      Comparator.comparing(
              AdoptionMark::stage, Comparator.nullsFirst(Comparator.<AdoptionStage>naturalOrder()))
          .reversed();

  @Inject private Adoptions adoptions;
  @Inject private AdoptionMarks rows;
  @Inject private AdoptionAccess access;

  /**
   * Everybody who adopts a solution.
   *
   * @param listed how many are named at most
   */
  @Permitted(Action.READ_PUBLIC)
  public AdoptersView adopters(long solutionId, int listed) {
    Adoptions.Readers readers = access.readers();
    AdoptionFilter filter = AdoptionFilter.ofSolution(solutionId);
    List<AdoptionMark> marks = rows.marks(filter, readers);
    LocalDate today = AdoptionProgress.today();
    List<AdoptionMark> going =
        marks.stream().filter(m -> m.stage() != AdoptionStage.STOPPED).toList();
    return new AdoptersView(
        count(going, m -> m.stage() == AdoptionStage.LIVE),
        count(
            going,
            m ->
                m.stage() != null
                    && m.stage() != AdoptionStage.LIVE
                    && m.stage() != AdoptionStage.INTERESTED),
        count(going, m -> m.stage() == AdoptionStage.INTERESTED),
        count(going, m -> m.stage() == null),
        marks.size() - going.size(),
        count(going, m -> m.proofOn(today) == ProofState.CONFIRMED),
        going.stream()
            .collect(Collectors.groupingBy(m -> province(m.regionCode()), Collectors.counting())),
        furthest(marks, listed),
        rows.voices(filter, readers, VOICES),
        proofs(going, today));
  }

  /**
   * Which of these regions adopt it, the furthest first.
   *
   * @param listed how many are named at most
   */
  @Permitted(Action.READ_PUBLIC)
  public List<AdoptionView> adopters(long solutionId, Collection<String> regions, int listed) {
    AdoptionFilter filter =
        new AdoptionFilter(
            List.copyOf(regions), List.of(solutionId), List.of(), List.of(), false, List.of());
    return regions.isEmpty()
        ? List.of()
        : furthest(going(rows.marks(filter, access.readers())), listed);
  }

  /**
   * What these regions adopt and that one does not, most adopted first.
   *
   * @param besides the region that looks for something to adopt
   */
  @Permitted(Action.READ_PUBLIC)
  public List<OverviewView.Share> adoptedBy(
      Collection<String> regions, String besides, int listed) {
    if (regions.isEmpty()) {
      return List.of();
    }
    Adoptions.Readers readers = access.readers();
    Set<Long> known =
        rows.marks(AdoptionFilter.ofRegion(besides), readers).stream()
            .map(AdoptionMark::solutionId)
            .collect(Collectors.toSet());
    AdoptionFilter filter =
        new AdoptionFilter(List.copyOf(regions), List.of(), List.of(), List.of(), false, List.of());
    Map<Long, List<AdoptionMark>> bySolution =
        going(rows.marks(filter, readers)).stream()
            .filter(m -> !known.contains(m.solutionId()))
            .collect(Collectors.groupingBy(AdoptionMark::solutionId));
    LocalDate today = AdoptionProgress.today();
    return bySolution.values().stream()
        .map(marks -> share(marks, today))
        .sorted(
            Comparator.comparing((OverviewView.Share s) -> -s.count())
                .thenComparing(s -> -s.live())
                .thenComparing(OverviewView.Share::label))
        .limit(listed)
        .toList();
  }

  private static OverviewView.Share share(List<AdoptionMark> marks, LocalDate today) {
    return new OverviewView.Share(
        String.valueOf(marks.get(0).solutionId()),
        marks.get(0).solutionTitle(),
        marks.size(),
        count(marks, m -> m.stage() == AdoptionStage.LIVE),
        count(marks, m -> m.proofOn(today) == ProofState.CONFIRMED));
  }

  private List<AdoptionView> furthest(List<AdoptionMark> marks, int listed) {
    List<Long> ids =
        marks.stream()
            .sorted(
                Comparator.comparing((AdoptionMark m) -> m.stage() == AdoptionStage.STOPPED)
                    .thenComparing(FURTHEST)
                    .thenComparing(m -> m.proof() != ProofState.CONFIRMED)
                    .thenComparing(AdoptionMark::regionCode))
            .limit(listed)
            .map(AdoptionMark::id)
            .toList();
    Map<Long, AdoptionView> byId = new HashMap<>();
    access.shown(adoptions.views(ids)).forEach(each -> byId.put(each.id(), each));
    return ids.stream().map(byId::get).toList();
  }

  private static List<AdoptionMark> going(List<AdoptionMark> marks) {
    return marks.stream().filter(m -> m.stage() != AdoptionStage.STOPPED).toList();
  }

  private static Map<ProofState, Long> proofs(List<AdoptionMark> marks, LocalDate today) {
    return marks.stream()
        .collect(
            Collectors.groupingBy(
                m -> m.proofOn(today),
                () -> new EnumMap<>(ProofState.class),
                Collectors.counting()));
  }

  private static long count(List<AdoptionMark> marks, Predicate<AdoptionMark> which) {
    return marks.stream().filter(which).count();
  }

  private static String province(String code) {
    int dot = code.indexOf('.');
    return dot < 0 ? code : code.substring(0, dot);
  }
}
