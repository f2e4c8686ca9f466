package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionFilter;
import id.teladan.adoption.AdoptionReading;
import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.AdoptionView;
import id.teladan.adoption.ProofState;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.PageLinks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** {@code /adoptions?region=65&stage=LIVE&solution=12}: what regions adopt, for everybody. */
@Named
@RequestScoped
public class AdoptionList {
  private static final int SIZE = 20;

  @Inject private AdoptionReading reading;
  @Inject private Here here;

  private Address address;
  private Page<AdoptionView> found;

  @PostConstruct
  void read() {
    address = here.getAddress();
    found = reading.list(filter(), page());
  }

  private AdoptionFilter filter() {
    List<String> stages = chosen("stage");
    return new AdoptionFilter(
        chosen("region"),
        chosen("solution").stream().filter(s -> s.matches("\\d{1,18}")).map(Long::valueOf).toList(),
        chosen("affair"),
        Arrays.stream(AdoptionStage.values()).filter(s -> stages.contains(s.name())).toList(),
        stages.contains(AdoptionFacets.UNKNOWN),
        Arrays.stream(ProofState.values()).filter(s -> address.has("proof", s.name())).toList());
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

  public PageLinks getPages() {
    return PageLinks.of(found.total(), found.page(), found.size(), address);
  }
}
