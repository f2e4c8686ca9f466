package id.teladan.web.assessment;

import id.teladan.shared.NotFoundException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** Which page an address means: {@code /spbe}, {@code …/new}, {@code …/12}, {@code …/12/edit}. */
@Named
@RequestScoped
public class SpbeRoute {
  @Inject
  @Param(pathIndex = 0)
  private String first;

  @Inject
  @Param(pathIndex = 1)
  private String part;

  @Inject
  @Param(pathIndex = 2)
  private String tooMuch;

  @PostConstruct
  void check() {
    boolean number = first != null && first.matches("\\d{1,18}");
    boolean known = part == null ? first == null || isNew() || number : number;
    if (!known || tooMuch != null || part != null && !"edit".equals(part)) {
      throw new NotFoundException("page", first + "/" + part);
    }
  }

  /** {@code list}, {@code new}, {@code one} or {@code edit}. */
  public String getView() {
    if (first == null) {
      return "list";
    }
    return isNew() ? "new" : part == null ? "one" : part;
  }

  public boolean isNew() {
    return "new".equals(first);
  }

  /** The number of the assessment. */
  public long id() {
    if (first == null || isNew()) {
      throw new NotFoundException("assessment", first);
    }
    return Long.parseLong(first);
  }
}
