package id.teladan.web.search;

import id.teladan.discovery.Discovery;
import id.teladan.discovery.SearchAnswer;
import id.teladan.discovery.SearchQuery;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.PageRequest;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.Choice;
import id.teladan.web.ui.PageLinks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code /search?q=…&region=65&affair=2.18}: stateless, every state an address. A parameter that
 * nobody offers is ignored, so that an old link still shows something.
 */
@Named
@RequestScoped
public class SearchPage {
  private static final int SIZE = 20;
  private static final List<String> SORTS =
      List.of("relevance", "newest", "evidence", "adopted", "title");

  @Inject private Discovery discovery;
  @Inject private CurrentCaller caller;
  @Inject private Here here;
  @Inject private Facets facets;
  @Inject private ResultCards cards;

  private Address address;
  private SearchAnswer answer;
  private List<ResultCard> results;

  @PostConstruct
  void search() {
    address = here.getAddress();
    answer = discovery.search(new SearchQuery(getQ(), filters(), getSort(), page()));
    results = cards.of(answer.hits());
  }

  private Map<String, List<String>> filters() {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    for (String name : Facets.NAMES) {
      List<String> values = Facets.chosen(address, name);
      if (!values.isEmpty()) {
        chosen.put(name, values);
      }
    }
    return chosen;
  }

  private PageRequest page() {
    try {
      String number = address.first("page");
      return new PageRequest(number == null ? 1 : Integer.parseInt(number), SIZE);
    } catch (NumberFormatException | InvalidInputException e) {
      return PageRequest.first(SIZE);
    }
  }

  public String getQ() {
    String q = address.first("q");
    return q == null ? "" : q;
  }

  public String getSort() {
    String sort = address.first("sort");
    return sort != null && SORTS.contains(sort) ? sort : "relevance";
  }

  public long getTotal() {
    return answer.total();
  }

  public boolean isFallback() {
    return answer.fallback();
  }

  public List<ResultCard> getResults() {
    return results;
  }

  /** Whether the reader may ask why a hit ranks where it does. */
  public boolean isExplained() {
    return !answer.fallback() && caller.get().couldEver(Action.ADMINISTER_SYSTEM);
  }

  public String whyLink(ResultCard card) {
    return new Address("/explanation", address.parameters())
        .without("page")
        .without("sort")
        .with("entryKind", card.getFound().kind())
        .with("entryId", card.getFound().id())
        .toString();
  }

  public List<FacetGroup> getFacets() {
    return facets.groups(address, answer);
  }

  /** What is chosen, each with a link that takes it away. */
  public List<Choice> getChips() {
    return facets.chips(address);
  }

  /** The same words without any filter. */
  public String getAllLink() {
    return Address.of("/search").with("q", getQ()).toString();
  }

  /** Whether anything is searched for that is worth keeping. */
  public boolean isKeepable() {
    return !getQ().isBlank() || !getChips().isEmpty();
  }

  /** The form that saves this search. */
  public String getSaveLink() {
    return elsewhere("/saved-searches/new");
  }

  /** This search as a feed. */
  public String getFeedLink() {
    return elsewhere("/api/v1/search.atom");
  }

  /** Every solution that is found, as a file. */
  public String fileLink(String format) {
    Address file =
        new Address("/api/v1/solutions", address.without("page").without("format").parameters())
            .with("format", format);
    return ("json".equals(format) ? file.with("all", true) : file).toString();
  }

  /** Where a curator changes what was found. */
  public String getBulkLink() {
    return elsewhere("/bulk");
  }

  /** The form that tells others that this was not found. */
  public String getNeedLink() {
    return Address.of("/needs/new")
        .with("q", getQ())
        .with("affair", address.first("affair"))
        .toString();
  }

  private String elsewhere(String path) {
    return new Address(path, address.without("page").without("sort").parameters()).toString();
  }

  public List<Choice> getSorts() {
    return SORTS.stream()
        .map(
            sort ->
                new Choice(
                    sort,
                    null,
                    address.without("page").with("sort", sort).toString(),
                    sort.equals(getSort())))
        .toList();
  }

  public String getDidYouMean() {
    return answer.didYouMean();
  }

  public String getDidYouMeanLink() {
    return address.without("page").with("q", answer.didYouMean()).toString();
  }

  public List<SearchAnswer.OtherMeaning> getAlsoSearched() {
    return answer.alsoSearched();
  }

  public PageLinks getPages() {
    return PageLinks.of(answer.total(), answer.page(), answer.size(), address);
  }
}
