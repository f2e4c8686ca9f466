package id.teladan.web.visit;

import id.teladan.visit.VisitCounts;
import id.teladan.visit.VisitFilter;
import id.teladan.visit.VisitKind;
import id.teladan.visit.VisitReading;
import id.teladan.visit.VisitStatus;
import id.teladan.web.shared.Address;
import id.teladan.web.ui.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The filters of the list as links. A value that nobody offers is ignored. */
@RequestScoped
public class VisitFacets {
  private static final List<String> NAMES = List.of("region", "theme", "kind", "status");

  @Inject private VisitReading reading;
  @Inject private VisitWords words;

  VisitFilter filter(Address address) {
    return new VisitFilter(
        address.first("region"),
        null,
        null,
        address.first("theme"),
        constant(VisitKind.values(), address.first("kind")),
        constant(VisitStatus.values(), address.first("status")),
        null);
  }

  List<VisitFacet> groups(Address address) {
    VisitCounts counts = reading.counts();
    return List.of(
        group("region", counts.regions(), address),
        group("theme", counts.themes(), address),
        group("kind", counts.kinds(), address),
        group("status", counts.statuses(), address));
  }

  List<Choice> chips(Address address) {
    return NAMES.stream()
        .filter(name -> address.first(name) != null)
        .map(
            name ->
                new Choice(
                    label(name, address.first(name)),
                    null,
                    address.without("page").without(name).toString(),
                    true))
        .toList();
  }

  private VisitFacet group(String name, Map<String, Long> counts, Address address) {
    Address base = address.without("page");
    List<Choice> choices =
        counts.entrySet().stream()
            .map(
                e -> {
                  boolean chosen = base.has(name, e.getKey());
                  Address link = chosen ? base.without(name) : base.with(name, e.getKey());
                  return new Choice(label(name, e.getKey()), e.getValue(), link.toString(), chosen);
                })
            .toList();
    return new VisitFacet(name, choices);
  }

  private String label(String name, String value) {
    return switch (name) {
      case "region" -> words.region(value);
      case "theme" -> value;
      default -> Objects.requireNonNullElse(words.label(name, value), value);
    };
  }

  private static <E extends Enum<E>> E constant(E[] all, String name) {
    return Arrays.stream(all).filter(c -> c.name().equals(name)).findFirst().orElse(null);
  }
}
