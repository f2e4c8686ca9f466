package id.teladan.web.visit;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.visit.VisitFilter;
import id.teladan.visit.VisitReading;
import id.teladan.visit.VisitSummary;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.Choice;
import id.teladan.web.ui.PageLinks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /visits}: what is one's own first, then what is published; filters are links. */
@Named
@RequestScoped
public class VisitListPage {
  private static final int SIZE = 20;
  private static final int OWN = 12;

  @Inject private VisitReading reading;
  @Inject private VisitFacets facets;
  @Inject private CurrentCaller caller;
  @Inject private Here here;

  private Address address;
  private List<VisitSummary> own;
  private Page<VisitSummary> others;

  @PostConstruct
  void read() {
    address = here.getAddress();
    VisitFilter filter = facets.filter(address);
    boolean signedIn = caller.get().isSignedIn();
    own = signedIn ? reading.list(filter.ofOwn(true), PageRequest.first(OWN)).items() : List.of();
    others = reading.list(signedIn ? filter.ofOwn(false) : filter, page());
  }

  private PageRequest page() {
    try {
      String number = address.first("page");
      return new PageRequest(number == null ? 1 : Integer.parseInt(number), SIZE);
    } catch (NumberFormatException | InvalidInputException e) {
      return PageRequest.first(SIZE);
    }
  }

  /** The visits of the reader's region and teams. */
  public List<VisitSummary> getOwn() {
    return own;
  }

  public List<VisitSummary> getOthers() {
    return others.items();
  }

  public long getTotal() {
    return others.total();
  }

  public boolean isNothing() {
    return own.isEmpty() && others.items().isEmpty();
  }

  public List<VisitFacet> getFacets() {
    return facets.groups(address);
  }

  public List<Choice> getChips() {
    return facets.chips(address);
  }

  public String getAllLink() {
    return address.path();
  }

  /** Whether the reader may enter visits of some region. */
  public boolean isMayCreate() {
    return caller.get().couldEver(Action.EDIT_VISIT);
  }

  public PageLinks getPages() {
    return PageLinks.of(others.total(), others.page(), others.size(), address);
  }
}
