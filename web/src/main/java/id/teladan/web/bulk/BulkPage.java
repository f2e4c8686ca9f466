package id.teladan.web.bulk;

import id.teladan.discovery.Discovery;
import id.teladan.discovery.SearchAnswer.FoundEntry;
import id.teladan.discovery.SearchQuery;
import id.teladan.shared.PageRequest;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionView;
import id.teladan.web.search.Facets;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.PageLinks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code /bulk?q=…&region=31}: the solutions of a search, to be chosen. */
@Named
@RequestScoped
public class BulkPage {
  private static final int SIZE = 100;
  private static final List<String> KINDS = List.of("PRACTICE", "APPLICATION");

  @Inject private Discovery discovery;
  @Inject private SolutionReading solutions;
  @Inject private Here here;

  private Address address;
  private long total;
  private PageRequest request;
  private List<SolutionView> items;

  @PostConstruct
  void search() {
    address = here.getAddress();
    request = page();
    var answer = discovery.search(new SearchQuery(getQ(), filters(), "title", request));
    total = answer.total();
    List<Long> ids = answer.hits().stream().map(FoundEntry::id).map(Long::valueOf).toList();
    Map<Long, SolutionView> views = solutions.views(ids);
    items = ids.stream().map(views::get).filter(Objects::nonNull).toList();
  }

  private Map<String, List<String>> filters() {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    Facets.NAMES.forEach(name -> chosen.put(name, Facets.chosen(address, name)));
    List<String> kinds = new ArrayList<>(chosen.get("kind"));
    kinds.retainAll(KINDS);
    chosen.put("kind", kinds.isEmpty() ? KINDS : kinds);
    chosen.values().removeIf(List::isEmpty);
    return chosen;
  }

  private PageRequest page() {
    String number = address.first("page");
    return number != null && number.matches("[1-9]\\d{0,3}")
        ? new PageRequest(Integer.parseInt(number), SIZE)
        : PageRequest.first(SIZE);
  }

  public String getQ() {
    String q = address.first("q");
    return q == null ? "" : q;
  }

  public List<SolutionView> getItems() {
    return items;
  }

  public long getTotal() {
    return total;
  }

  /** The same choice on the page of the search, where it can be narrowed. */
  public String getSearchLink() {
    return new Address("/search", address.without("page").parameters()).toString();
  }

  public PageLinks getPages() {
    return PageLinks.of(total, request.page(), request.size(), address);
  }
}
