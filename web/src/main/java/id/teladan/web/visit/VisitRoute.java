package id.teladan.web.visit;

import id.teladan.shared.NotFoundException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.omnifaces.cdi.Param;

/**
 * Which of the pages below {@code /visits} an address means: {@code /visits}, {@code /visits/new},
 * {@code /visits/12}, {@code /visits/12/notes}, {@code /visits/12/finding/34} …
 */
@Named
@RequestScoped
public class VisitRoute {
  private static final Set<String> PARTS =
      Set.of("edit", "agenda", "notes", "finding", "follow-up", "proposal", "progress");
  private static final Set<String> WITH_ITEM =
      Set.of("notes", "finding", "follow-up", "proposal", "progress");

  @Inject
  @Param(pathIndex = 0)
  private String first;

  @Inject
  @Param(pathIndex = 1)
  private String part;

  @Inject
  @Param(pathIndex = 2)
  private String item;

  @Inject
  @Param(pathIndex = 3)
  private String tooMuch;

  @PostConstruct
  void check() {
    boolean known =
        tooMuch == null
            && (first == null || first.matches("\\d{1,18}") || isNew() && part == null)
            && (part == null || PARTS.contains(part))
            && (item == null || WITH_ITEM.contains(part));
    if (!known) {
      throw new NotFoundException("page", part);
    }
  }

  /** {@code list}, {@code new}, {@code visit}, or the part of a visit. */
  public String getView() {
    if (first == null) {
      return "list";
    }
    return isNew() ? "new" : part == null ? "visit" : part;
  }

  /** Whether the address is below one visit. */
  public boolean isInside() {
    return part != null;
  }

  public boolean isNew() {
    return "new".equals(first);
  }

  /** The number of the visit. */
  public long id() {
    if (first == null || isNew()) {
      throw new NotFoundException("visit", first);
    }
    return Long.parseLong(first);
  }

  /**
   * What of the visit is meant: the UUID of a note, the number of a finding; null for a new one.
   */
  public String item() {
    return item;
  }

  /** The same, as a number. */
  public Long itemId() {
    if (item == null) {
      return null;
    }
    if (!item.matches("\\d{1,18}")) {
      throw new NotFoundException(part, item);
    }
    return Long.valueOf(item);
  }

  /** The same, where a page is always about one. */
  long requireItemId() {
    if (item == null) {
      throw new NotFoundException(part, null);
    }
    return itemId();
  }

  /** The address of the visit's page. */
  public String getHome() {
    return "/visits/" + id();
  }
}
