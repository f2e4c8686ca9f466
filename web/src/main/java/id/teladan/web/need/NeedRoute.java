package id.teladan.web.need;

import id.teladan.shared.NotFoundException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.omnifaces.cdi.Param;

/**
 * Which of the pages below {@code /needs} an address means: {@code /needs}, {@code /needs/new},
 * {@code /needs/12}, {@code /needs/12/edit}, {@code /needs/12/answer}.
 */
@Named
@RequestScoped
public class NeedRoute {
  private static final Set<String> PARTS = Set.of("edit", "answer");

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
    if (!known || tooMuch != null || part != null && !PARTS.contains(part)) {
      throw new NotFoundException("page", first + "/" + part);
    }
  }

  /** {@code list}, {@code new}, {@code one}, {@code edit} or {@code answer}. */
  public String getView() {
    if (first == null) {
      return "list";
    }
    return isNew() ? "new" : part == null ? "one" : part;
  }

  /** {@code true} for a form, whose view has a state; null else. */
  public String getForm() {
    return isNew() || part != null ? "true" : null;
  }

  public boolean isNew() {
    return "new".equals(first);
  }

  /** The number of the need. */
  public long id() {
    if (first == null || isNew()) {
      throw new NotFoundException("need", first);
    }
    return Long.parseLong(first);
  }
}
