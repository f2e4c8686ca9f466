package id.teladan.web.discovery;

import id.teladan.discovery.Discovery;
import id.teladan.discovery.RankingView;
import id.teladan.discovery.SearchQuery;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.PageRequest;
import id.teladan.web.search.Facets;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code /explanation?q=…&entryKind=VISIT&entryId=12}: why a hit ranks where it does. */
@Named
@RequestScoped
public class ExplanationPage {
  @Inject private Discovery discovery;
  @Inject private Here here;

  private Address address;
  private RankingView ranking;

  @PostConstruct
  void read() {
    address = here.getAddress();
    String kind = address.first("entryKind");
    String id = address.first("entryId");
    if (kind == null || id == null) {
      throw new NotFoundException("explanation", id);
    }
    Map<String, List<String>> filters = new HashMap<>();
    for (String name : Facets.NAMES) {
      List<String> chosen = Facets.chosen(address, name);
      if (!chosen.isEmpty()) {
        filters.put(name, chosen);
      }
    }
    SearchQuery query = new SearchQuery(getQ(), filters, null, PageRequest.first(1));
    ranking = discovery.explain(query, kind, id);
  }

  public String getQ() {
    String q = address.first("q");
    return q == null ? "" : q;
  }

  public RankingView getRanking() {
    return ranking;
  }

  /** Which part of the whole score a signal is, in per cent. */
  public int share(RankingView.Part part) {
    return (int) Math.round(100 * part.value() / ranking.score());
  }

  public String getBackLink() {
    return new Address("/search", address.parameters())
        .without("entryKind")
        .without("entryId")
        .toString();
  }
}
