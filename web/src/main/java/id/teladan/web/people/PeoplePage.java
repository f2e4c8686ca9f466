package id.teladan.web.people;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.PeopleReading;
import id.teladan.identity.PersonState;
import id.teladan.identity.PersonView;
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
import java.util.Arrays;
import java.util.List;

/** {@code /people?q=…&state=SUSPENDED}: whom the reader looks after, by name. */
@Named
@RequestScoped
public class PeoplePage {
  private static final int SIZE = 30;

  @Inject private PeopleReading reading;
  @Inject private PeopleWords words;
  @Inject private CurrentCaller caller;
  @Inject private Here here;

  private Address address;
  private Page<PersonView> page;

  @PostConstruct
  void read() {
    address = here.getAddress();
    PersonState state =
        Arrays.stream(PersonState.values())
            .filter(each -> address.has("state", each))
            .findFirst()
            .orElse(null);
    page = reading.list(region(), getQ(), state, request());
  }

  private String region() {
    String region = address.first("region");
    return region == null || region.isBlank() ? null : region;
  }

  private PageRequest request() {
    try {
      String number = address.first("page");
      return new PageRequest(number == null ? 1 : Integer.parseInt(number), SIZE);
    } catch (NumberFormatException | InvalidInputException e) {
      return PageRequest.first(SIZE);
    }
  }

  public String getQ() {
    String q = address.first("q");
    return q == null ? "" : q.strip();
  }

  public List<PersonView> getItems() {
    return page.items();
  }

  public long getTotal() {
    return page.total();
  }

  /** Every state that this reader may ask for; the chosen one is marked. */
  public List<Choice> getStates() {
    boolean all = caller.get().mayAnywhere(Action.ADMINISTER_PEOPLE);
    return Arrays.stream(PersonState.values())
        .filter(state -> all || state != PersonState.ERASED)
        .map(
            state ->
                new Choice(
                    words.state(state),
                    null,
                    address.without("page").with("state", state).toString(),
                    address.has("state", state)))
        .toList();
  }

  public String getAllLink() {
    return address.path();
  }

  public boolean isNarrowed() {
    return !address.parameters().isEmpty();
  }

  public PageLinks getPages() {
    return PageLinks.of(page.total(), page.page(), page.size(), address);
  }
}
