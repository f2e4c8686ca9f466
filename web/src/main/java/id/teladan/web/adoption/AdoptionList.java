package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionBuckets;
import id.teladan.adoption.AdoptionFilter;
import id.teladan.adoption.AdoptionOverviewReading;
import id.teladan.adoption.AdoptionReading;
import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.AdoptionView;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.Choice;
import id.teladan.web.ui.PageLinks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** {@code /adoptions?region=65&stage=LIVE&solution=12}: what regions adopt, for everybody. */
@Named
@RequestScoped
public class AdoptionList {
  private static final int SIZE = 20;
  private static final int OFFERED = 25;
  private static final String UNKNOWN = "UNKNOWN";

  @Inject private AdoptionReading reading;
  @Inject private AdoptionOverviewReading overview;
  @Inject private AdoptionWords words;
  @Inject private Here here;

  private Address address;
  private Page<AdoptionView> found;
  private AdoptionBuckets buckets;
  private List<Choice> stages;

  @PostConstruct
  void read() {
    address = here.getAddress();
    found = reading.list(filter(), page());
    buckets = overview.buckets();
  }

  private AdoptionFilter filter() {
    List<String> stages = chosen("stage");
    return new AdoptionFilter(
        chosen("region"),
        chosen("solution").stream().filter(s -> s.matches("\\d{1,18}")).map(Long::valueOf).toList(),
        chosen("affair"),
        Arrays.stream(AdoptionStage.values()).filter(s -> stages.contains(s.name())).toList(),
        stages.contains(UNKNOWN));
  }

  private PageRequest page() {
    try {
      String number = address.first("page");
      return new PageRequest(number == null ? 1 : Integer.parseInt(number), SIZE);
    } catch (NumberFormatException | InvalidInputException e) {
      return PageRequest.first(SIZE);
    }
  }

  private List<String> chosen(String name) {
    return address.parameters().stream()
        .filter(p -> p.name().equals(name) && !p.value().isBlank())
        .map(Address.Parameter::value)
        .distinct()
        .toList();
  }

  public List<AdoptionView> getItems() {
    return found.items();
  }

  public long getTotal() {
    return found.total();
  }

  public List<Choice> getStages() {
    if (stages == null) {
      stages = readStages();
    }
    return stages;
  }

  private List<Choice> readStages() {
    List<Choice> choices = new ArrayList<>();
    for (AdoptionStage stage : AdoptionStage.values()) {
      add(choices, "stage", stage.name(), words.stage(stage), buckets.byStage().get(stage.name()));
    }
    add(choices, "stage", UNKNOWN, words.stage(null), buckets.byStage().get(UNKNOWN));
    return choices;
  }

  public List<Choice> getRegions() {
    List<Choice> choices = new ArrayList<>();
    buckets.byRegion().entrySet().stream()
        .filter(new Offered("region"))
        .forEach(
            e -> add(choices, "region", e.getKey(), words.region(e.getKey()), e.getValue()));
    return choices;
  }

  public List<Choice> getSolutions() {
    List<Choice> choices = new ArrayList<>();
    buckets.bySolution().entrySet().stream()
        .filter(new Offered("solution"))
        .forEach(
            e ->
                add(
                    choices,
                    "solution",
                    String.valueOf(e.getKey()),
                    title(e.getKey()),
                    e.getValue()));
    return choices;
  }

  /** What is chosen, each with a link that takes it away. */
  public List<Choice> getChips() {
    List<Choice> chips = new ArrayList<>();
    for (Map.Entry<String, List<Choice>> group :
        Map.of("stage", getStages(), "region", getRegions(), "solution", getSolutions())
            .entrySet()) {
      group.getValue().stream().filter(Choice::chosen).forEach(chips::add);
    }
    return chips;
  }

  public PageLinks getPages() {
    return PageLinks.of(found.total(), found.page(), found.size(), address);
  }

  /** The most frequent ones, and whichever is chosen. */
  private final class Offered implements Predicate<Map.Entry<?, Long>> {
    private final String name;
    private int seen;

    Offered(String name) {
      this.name = name;
    }

    @Override
    public boolean test(Map.Entry<?, Long> entry) {
      return seen++ < OFFERED || address.has(name, entry.getKey());
    }
  }

  private String title(Long id) {
    return buckets.titles().get(id);
  }

  private void add(List<Choice> choices, String name, String value, String label, Long count) {
    boolean chosen = address.has(name, value);
    if (count != null || chosen) {
      Address base = address.without("page");
      Address link = chosen ? base.minus(name, value) : base.plus(name, value);
      choices.add(new Choice(label, count, link.toString(), chosen));
    }
  }
}
