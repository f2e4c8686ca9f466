package id.teladan.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts adoptions: plain arithmetic over narrow rows. */
final class AdoptionFigures {
  private static final int SHARES = 20;

  private final List<AdoptionMark> marks;
  private final LocalDate today;
  private final AdoptionSettings settings;

  AdoptionFigures(List<AdoptionMark> marks, LocalDate today, AdoptionSettings settings) {
    this.marks = marks;
    this.today = today;
    this.settings = settings;
  }

  /**
   * @param detailed whether all of these plans are readable
   * @param stays how many days adoptions were at a stage that they left
   */
  OverviewView view(String regionCode, boolean detailed, Map<AdoptionStage, List<Long>> stays) {
    return new OverviewView(
        regionCode,
        detailed,
        marks.size(),
        stages(stays),
        proofs(),
        effects(detailed),
        detailed ? count(AdoptionCare.STUCK) : null,
        detailed ? count(AdoptionCare.LATE) : null,
        detailed ? count(AdoptionCare.BLOCKED) : null,
        count(AdoptionCare.ENDING),
        settings.staleDays(),
        settings.endDays(),
        shares(AdoptionMark::regionCode, m -> null),
        shares(m -> String.valueOf(m.solutionId()), AdoptionMark::solutionTitle));
  }

  private List<StageFigure> stages(Map<AdoptionStage, List<Long>> stays) {
    List<AdoptionStage> all = new ArrayList<>(List.of(AdoptionStage.values()));
    all.add(null);
    return all.stream()
        .map(
            stage -> {
              List<AdoptionMark> at = marks.stream().filter(m -> m.stage() == stage).toList();
              return new StageFigure(
                  stage,
                  at.size(),
                  reached(stage, at.size()),
                  Quartiles.of(days(at)),
                  Quartiles.of(stays.getOrDefault(stage, List.of())));
            })
        .toList();
  }

  private long reached(AdoptionStage stage, long there) {
    if (stage == null || stage == AdoptionStage.STOPPED) {
      return there;
    }
    return marks.stream()
        .map(AdoptionMark::stage)
        .filter(s -> s != null && s != AdoptionStage.STOPPED && !s.isBefore(stage))
        .count();
  }

  private List<Long> days(List<AdoptionMark> at) {
    return at.stream().map(m -> m.days(today)).filter(Objects::nonNull).sorted().toList();
  }

  private List<OverviewView.Tally<ProofState>> proofs() {
    return Arrays.stream(ProofState.values())
        .map(
            state ->
                new OverviewView.Tally<>(
                    state, marks.stream().filter(m -> m.proofOn(today) == state).count()))
        .toList();
  }

  private List<OverviewView.Tally<EffectSeen>> effects(boolean detailed) {
    List<AdoptionMark> open = marks.stream().filter(m -> detailed || m.effectShared()).toList();
    List<EffectSeen> all = new ArrayList<>(List.of(EffectSeen.values()));
    if (detailed) {
      all.add(null);
    }
    return all.stream()
        .map(
            seen ->
                new OverviewView.Tally<>(
                    seen, open.stream().filter(m -> m.effect() == seen).count()))
        .toList();
  }

  private long count(AdoptionCare care) {
    return marks.stream().filter(m -> settings.needs(m, care, today)).count();
  }

  private List<OverviewView.Share> shares(
      Function<AdoptionMark, String> value, Function<AdoptionMark, String> label) {
    Map<String, List<AdoptionMark>> parts =
        marks.stream()
            .collect(Collectors.groupingBy(value, LinkedHashMap::new, Collectors.toList()));
    Map<String, String> labels = new HashMap<>();
    parts.forEach((key, part) -> labels.put(key, label.apply(part.get(0))));
    return parts.entrySet().stream()
        .map(e -> share(e.getKey(), labels.get(e.getKey()), e.getValue()))
        .sorted(
            Comparator.comparing((OverviewView.Share s) -> -s.count())
                .thenComparing(OverviewView.Share::value))
        .limit(SHARES)
        .toList();
  }

  private OverviewView.Share share(String value, String label, List<AdoptionMark> part) {
    return new OverviewView.Share(
        value,
        label,
        part.size(),
        part.stream().filter(m -> m.stage() == AdoptionStage.LIVE).count(),
        part.stream().filter(m -> m.proofOn(today) == ProofState.CONFIRMED).count());
  }
}
