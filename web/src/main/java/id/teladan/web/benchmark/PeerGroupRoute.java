package id.teladan.web.benchmark;

import id.teladan.shared.NotFoundException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** Which page an address means: {@code /peer-groups}, {@code …/new}, {@code …/12}. */
@Named
@RequestScoped
public class PeerGroupRoute {
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

  /** {@code list}, {@code new} or {@code edit}. */
  public String getView() {
    return first == null ? "list" : "new".equals(first) ? "new" : "edit";
  }

  long id() {
    return Long.parseLong(first);
  }
}
