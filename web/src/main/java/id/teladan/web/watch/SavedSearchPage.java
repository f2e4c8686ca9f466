package id.teladan.web.watch;

import id.teladan.shared.DomainException;
import id.teladan.watch.SavedSearchContent;
import id.teladan.watch.SavedSearchEditing;
import id.teladan.watch.SavedSearchReading;
import id.teladan.watch.SavedSearchView;
import id.teladan.watch.SearchText;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** The form of one saved search. */
@Named
@RequestScoped
public class SavedSearchPage {
  private static final String LIST = "/saved-searches";

  @Inject private SavedSearchesPage route;
  @Inject private SavedSearchReading reading;
  @Inject private SavedSearchEditing editing;
  @Inject private SearchDescription description;
  @Inject private Refusals refusals;
  @Inject private Here here;

  private String name;
  private String query;
  private int version;

  @PostConstruct
  void fill() {
    if (route.id() == null) {
      Address address = here.getAddress();
      query = SearchText.canonical(address.toString());
      name = description.of(query);
      return;
    }
    SavedSearchView saved = reading.get(route.id());
    name = saved.name();
    query = saved.query();
    version = saved.version();
  }

  public void save() {
    SavedSearchContent content = new SavedSearchContent(name, query);
    leave(
        route.id() == null
            ? () -> editing.create(content)
            : () -> editing.update(route.id(), version, content),
        "saved");
  }

  public void delete() {
    leave(() -> editing.delete(route.id(), version), "deleted");
  }

  public void renewFeed() {
    leave(() -> editing.renewFeed(route.id()), "renewed");
  }

  private void leave(Runnable deed, String done) {
    try {
      deed.run();
      Faces.redirect(LIST + "?done=" + done);
    } catch (DomainException refused) {
      refusals.show(refused, "watch");
    }
  }

  /** What is searched for, in words. */
  public String getDescription() {
    return description.of(query);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getQuery() {
    return query;
  }

  public void setQuery(String query) {
    this.query = query;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
