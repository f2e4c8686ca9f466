package id.teladan.web.discovery;

import id.teladan.discovery.AskedQueryReading;
import id.teladan.discovery.QueryLogSettings;
import id.teladan.discovery.SearchedQuery;
import id.teladan.shared.Page;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.PageLinks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * {@code /queries}: what people look for in vain; with {@code ?all=true} whatever they look for.
 */
@Named
@RequestScoped
public class QueriesPage {
  private static final int SIZE = 50;

  @Inject private AskedQueryReading reading;
  @Inject private QueryLogSettings settings;
  @Inject private Here here;

  private Address address;
  private Page<SearchedQuery> found;

  @PostConstruct
  void read() {
    address = here.getAddress();
    found = reading.list(!isAll(), null, PageNumber.of(address, SIZE));
  }

  public boolean isAll() {
    return "true".equals(address.first("all"));
  }

  public List<SearchedQuery> getRows() {
    return found.items();
  }

  public long getTotal() {
    return found.total();
  }

  /** How often a question must be asked to be kept long and suggested. */
  public int getFrequent() {
    return settings.frequent();
  }

  /** After how many days a rarer one is forgotten. */
  public int getRareDays() {
    return settings.rareDays();
  }

  /** The same list as a file. */
  public String file(String format) {
    return Address.of("/api/v1/queries")
        .with("withoutHit", isAll() ? null : "true")
        .with("format", format)
        .toString();
  }

  /** Asks it again. */
  public String again(SearchedQuery query) {
    return Address.of("/search").with("q", query.query()).toString();
  }

  public PageLinks getPages() {
    return PageLinks.of(found.total(), found.page(), found.size(), address);
  }
}
