package id.teladan.web.search;

import id.teladan.discovery.SearchAnswer;
import id.teladan.web.shared.Address;
import id.teladan.web.ui.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Makes links of facet counts. */
@RequestScoped
public class Facets {
  /** In the order in which they stand on the page. */
  public static final List<String> NAMES =
      List.of("kind", "region", "affair", "audience", "stage", "evidence", "sharing", "year");

  @Inject private FacetLabels labels;

  List<FacetGroup> groups(Address address, SearchAnswer answer) {
    List<FacetGroup> groups = new ArrayList<>();
    for (String name : NAMES) {
      List<Choice> choices =
          answer.facets().getOrDefault(name, List.of()).stream()
              .filter(value -> isOffered(name, value.value(), address))
              .map(value -> choice(address, name, value))
              .toList();
      if (!choices.isEmpty()) {
        groups.add(new FacetGroup(name, choices));
      }
    }
    return groups;
  }

  List<Choice> chips(Address address) {
    List<Choice> chips = new ArrayList<>();
    for (String name : NAMES) {
      for (String value : chosen(address, name)) {
        String link = address.without("page").minus(name, value).toString();
        chips.add(new Choice(labels.label(name, value), null, link, true));
      }
    }
    return chips;
  }

  public static List<String> chosen(Address address, String name) {
    return address.parameters().stream()
        .filter(p -> p.name().equals(name) && !p.value().isBlank())
        .map(Address.Parameter::value)
        .distinct()
        .toList();
  }

  private Choice choice(Address address, String name, SearchAnswer.FacetValue value) {
    boolean chosen = address.has(name, value.value());
    Address base = address.without("page");
    Address link = chosen ? base.minus(name, value.value()) : base.plus(name, value.value());
    return new Choice(labels.label(name, value.value()), value.count(), link.toString(), chosen);
  }

  /** Regencies appear below a chosen province; groups of affairs are no choice of their own. */
  private static boolean isOffered(String name, String value, Address address) {
    return switch (name) {
      case "region" -> !value.contains(".") || withinChosen(value, address);
      case "affair" -> value.contains(".");
      default -> true;
    };
  }

  private static boolean withinChosen(String region, Address address) {
    return chosen(address, "region").stream()
        .anyMatch(code -> province(code).equals(province(region)));
  }

  private static String province(String code) {
    int dot = code.indexOf('.');
    return dot < 0 ? code : code.substring(0, dot);
  }
}
