package id.teladan.web.watch;

import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.watch.SavedSearchReading;
import id.teladan.watch.SavedSearchView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/**
 * {@code /saved-searches}: all of one's own; {@code /saved-searches/new?q=…} and {@code
 * /saved-searches/12} are forms.
 */
@Named
@RequestScoped
public class SavedSearchesPage {
  @Inject
  @Param(pathIndex = 0)
  private String first;

  @Inject
  @Param(pathIndex = 1)
  private String tooMuch;

  @Inject private SavedSearchReading reading;
  private Page<SavedSearchView> page;

  @PostConstruct
  void check() {
    boolean known = first == null || isNew() || first.matches("\\d{1,18}");
    if (!known || tooMuch != null) {
      throw new NotFoundException("page", first);
    }
  }

  public boolean isNew() {
    return "new".equals(first);
  }

  public boolean isList() {
    return first == null;
  }

  /** {@code true} for a form, whose view has a state; null else. */
  public String getForm() {
    return isList() ? null : "true";
  }

  /** The search of the form; null for a new one. */
  Long id() {
    return isList() || isNew() ? null : Long.valueOf(first);
  }

  public List<SavedSearchView> getItems() {
    if (page == null) {
      page = reading.list(PageRequest.first(PageRequest.LARGEST));
    }
    return page.items();
  }
}
