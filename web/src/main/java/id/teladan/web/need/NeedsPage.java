package id.teladan.web.need;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.need.NeedFilter;
import id.teladan.need.NeedReading;
import id.teladan.need.NeedStatus;
import id.teladan.need.NeedView;
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

/** {@code /needs?status=OPEN&region=65}: what regions look for, changed lately first. */
@Named
@RequestScoped
public class NeedsPage {
  private static final int SIZE = 20;

  @Inject private NeedReading reading;
  @Inject private NeedWords words;
  @Inject private CurrentCaller caller;
  @Inject private Here here;
  private Address address;
  private Page<NeedView> page;

  @PostConstruct
  void read() {
    address = here.getAddress();
    page = reading.list(new NeedFilter(given("region"), given("affair"), statuses()), request());
  }

  private List<NeedStatus> statuses() {
    return Arrays.stream(NeedStatus.values())
        .filter(status -> address.has("status", status))
        .toList();
  }

  private List<String> given(String name) {
    String value = address.first(name);
    return value == null || value.isBlank() ? List.of() : List.of(value);
  }

  private PageRequest request() {
    try {
      String number = address.first("page");
      return new PageRequest(number == null ? 1 : Integer.parseInt(number), SIZE);
    } catch (NumberFormatException | InvalidInputException e) {
      return PageRequest.first(SIZE);
    }
  }

  public List<NeedView> getItems() {
    return page.items();
  }

  /** All, and each status; the chosen one is marked. */
  public List<Choice> getStatuses() {
    return Arrays.stream(NeedStatus.values())
        .map(
            status ->
                new Choice(
                    words.status(status),
                    null,
                    address.without("page").with("status", status).toString(),
                    address.has("status", status)))
        .toList();
  }

  public String getAllLink() {
    return address.path();
  }

  /** Whether the list is narrowed. */
  public boolean isNarrowed() {
    return !address.parameters().isEmpty();
  }

  /** Whether the reader may say what some region looks for. */
  public boolean isMayWrite() {
    return caller.get().mayAnywhere(Action.WRITE_NEED)
        || !caller.get().regionsFor(Action.WRITE_NEED).isEmpty();
  }

  public PageLinks getPages() {
    return PageLinks.of(page.total(), page.page(), page.size(), address);
  }
}
