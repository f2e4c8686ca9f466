package id.teladan.web.request;

import id.teladan.shared.NotFoundException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.omnifaces.cdi.Param;

/**
 * Which of the pages below {@code /visit-requests} an address means: the list, {@code new}, {@code
 * pool}, {@code capacity}, {@code 12}, {@code 12/edit}, {@code 12/step?to=ACCEPTED}.
 */
@Named
@RequestScoped
public class RequestRoute {
  private static final Set<String> OF_ALL = Set.of("new", "pool", "capacity");
  private static final Set<String> OF_ONE = Set.of("edit", "step");

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
    boolean known =
        part == null
            ? first == null || number || OF_ALL.contains(first)
            : number && OF_ONE.contains(part);
    if (!known || tooMuch != null) {
      throw new NotFoundException("page", first + "/" + part);
    }
  }

  /** {@code list}, {@code new}, {@code pool}, {@code capacity}, {@code one}, {@code edit}. */
  public String getView() {
    if (first == null) {
      return "list";
    }
    return OF_ALL.contains(first) ? first : part == null ? "one" : part;
  }

  public boolean isNew() {
    return "new".equals(first);
  }

  /** Whether the address is below one request. */
  public boolean isInside() {
    return part != null;
  }

  /** The number of the request. */
  public long id() {
    if (first == null || OF_ALL.contains(first)) {
      throw new NotFoundException("visit-request", first);
    }
    return Long.parseLong(first);
  }

  public String getHome() {
    return "/visit-requests/" + id();
  }
}
