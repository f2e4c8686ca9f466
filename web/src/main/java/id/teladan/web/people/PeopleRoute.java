package id.teladan.web.people;

import id.teladan.shared.NotFoundException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/**
 * Which of the pages below {@code /people} an address means: {@code /people}, {@code /people/new},
 * {@code /people/12}.
 */
@Named
@RequestScoped
public class PeopleRoute {
  @Inject
  @Param(pathIndex = 0)
  private String first;

  @Inject
  @Param(pathIndex = 1)
  private String tooMuch;

  @PostConstruct
  void check() {
    boolean known = first == null || isNew() || first.matches("\\d{1,18}");
    if (!known || tooMuch != null) {
      throw new NotFoundException("page", first + "/" + tooMuch);
    }
  }

  /** {@code list}, {@code new} or {@code one}. */
  public String getView() {
    return first == null ? "list" : isNew() ? "new" : "one";
  }

  /** {@code true} for a form, whose view has a state; null else. */
  public String getForm() {
    return first == null ? null : "true";
  }

  public boolean isNew() {
    return "new".equals(first);
  }

  long id() {
    if (first == null || isNew()) {
      throw new NotFoundException("person", first);
    }
    return Long.parseLong(first);
  }
}
