package id.teladan.web.exchange;

import id.teladan.shared.NotFoundException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** Which page an address means: {@code /value-imports}, {@code …/new}, {@code …/12}. */
@Named
@RequestScoped
public class ValueImportRoute {
  @Inject
  @Param(pathIndex = 0)
  private String first;

  @Inject
  @Param(pathIndex = 1)
  private String tooMuch;

  @PostConstruct
  void check() {
    boolean known = first == null || "new".equals(first) || first.matches("\\d{1,18}");
    if (!known || tooMuch != null) {
      throw new NotFoundException("page", first);
    }
  }

  /** {@code list}, {@code new} or {@code one}. */
  public String getView() {
    if (first == null) {
      return "list";
    }
    return "new".equals(first) ? "new" : "one";
  }

  /** The number of the import. */
  public long id() {
    if (!"one".equals(getView())) {
      throw new NotFoundException("value-import", first);
    }
    return Long.parseLong(first);
  }
}
