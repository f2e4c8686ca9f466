package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionBuckets;
import id.teladan.adoption.AdoptionOverviewReading;
import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.ProofState;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.Choice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the list of adoptions can be narrowed to, as links. */
@Named
@RequestScoped
public class AdoptionFacets {
  static final String UNKNOWN = "UNKNOWN";

  /** How many regions and solutions are offered, the most frequent first. */
  private static final int OFFERED = 25;

  @Inject private AdoptionOverviewReading overview;
  @Inject private AdoptionWords words;
  @Inject private Here here;

  private Address address;
  private final List<Choice> stages = new ArrayList<>();
  private final List<Choice> proofs = new ArrayList<>();
  private List<Choice> regions;
  private List<Choice> solutions;

  @PostConstruct
  void read() {
    address = here.getAddress();
    AdoptionBuckets buckets = overview.buckets();
    for (AdoptionStage stage : AdoptionStage.values()) {
      Long count = buckets.byStage().get(stage.name());
      add(stages, "stage", stage.name(), words.stage(stage), count);
    }
    add(stages, "stage", UNKNOWN, words.stage(null), buckets.byStage().get(UNKNOWN));
    for (ProofState state : ProofState.values()) {
      String label = words.text("proof." + state);
      add(proofs, "proof", state.name(), label, buckets.byProof().get(state));
    }
    regions = offered("region", buckets.byRegion(), words::region);
    solutions = offered("solution", buckets.bySolution(), buckets.titles()::get);
  }

  /** The most frequent ones, and whichever is chosen. */
  private <K> List<Choice> offered(String name, Map<K, Long> counts, Function<K, String> label) {
    List<Choice> choices = new ArrayList<>();
    int seen = 0;
    for (Map.Entry<K, Long> each : counts.entrySet()) {
      String value = String.valueOf(each.getKey());
      if (seen++ < OFFERED || address.has(name, value)) {
        add(choices, name, value, label.apply(each.getKey()), each.getValue());
      }
    }
    return choices;
  }

  private void add(List<Choice> choices, String name, String value, String label, Long count) {
    boolean chosen = address.has(name, value);
    if (count != null || chosen) {
      Address base = address.without("page");
      Address link = chosen ? base.minus(name, value) : base.plus(name, value);
      choices.add(new Choice(label, count, link.toString(), chosen));
    }
  }

  public List<Choice> getStages() {
    return stages;
  }

  public List<Choice> getProofs() {
    return proofs;
  }

  public List<Choice> getRegions() {
    return regions;
  }

  public List<Choice> getSolutions() {
    return solutions;
  }

  /** What is chosen, each with a link that takes it away. */
  public List<Choice> getChips() {
    return Stream.of(stages, proofs, regions, solutions)
        .flatMap(List::stream)
        .filter(Choice::chosen)
        .toList();
  }
}
