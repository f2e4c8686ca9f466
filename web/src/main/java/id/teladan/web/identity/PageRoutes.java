package id.teladan.web.identity;

import id.teladan.identity.Action;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every page and the action it is: the path of the view below {@code /WEB-INF/faces-views}, without
 * its extension. Open to visitors is {@link Action#READ_PUBLIC}. A page that is not listed is
 * refused, and a test fails.
 */
public final class PageRoutes {
  private static final Map<String, Action> TABLE = new TreeMap<>();

  static {
    page("/index", Action.READ_PUBLIC);
    page("/about", Action.READ_PUBLIC);
    page("/affairs", Action.READ_PUBLIC);
    page("/agencies", Action.READ_PUBLIC);
    page("/benchmark", Action.READ_PUBLIC);
    page("/first-administrator", Action.READ_PUBLIC);
    page("/ranking", Action.READ_PUBLIC);
    page("/regions", Action.READ_PUBLIC);
    page("/search", Action.READ_PUBLIC);
    page("/sign-in", Action.READ_PUBLIC);
    page("/solutions", Action.READ_PUBLIC);
    page("/solution-edit", Action.EDIT_SOLUTION);
    page("/solution-history", Action.READ_PUBLIC);
    page("/review", Action.REVIEW_SOLUTION);
    page("/bulk", Action.REVIEW_SOLUTION);
    page("/check", Action.READ_PUBLIC);
    page("/compare", Action.READ_PUBLIC);
    page("/visits", Action.READ_PUBLIC);
    page("/visit-requests", Action.READ_REQUEST);
    page("/visit-calendar", Action.READ_PUBLIC);
    page("/visit-statistics", Action.READ_PUBLIC);
    page("/room", Action.READ_NOTE);
    page("/room/app", Action.READ_PUBLIC);
    page("/papers", Action.READ_VISIT);
    page("/letterhead", Action.EDIT_LETTERHEAD);
    page("/adoptions", Action.READ_PUBLIC);
    page("/queries", Action.READ_QUERIES);
    page("/thesaurus", Action.ADMINISTER_SYSTEM);
    page("/search-index", Action.ADMINISTER_SYSTEM);
    page("/state", Action.ADMINISTER_SYSTEM);
    page("/explanation", Action.ADMINISTER_SYSTEM);
    page("/notices", Action.USE_ACCOUNT);
    page("/notice-choices", Action.USE_ACCOUNT);
    page("/saved-searches", Action.USE_ACCOUNT);
    page("/needs", Action.READ_PUBLIC);
    page("/questions", Action.ASK_QUESTION);
    page("/experiences", Action.READ_PUBLIC);
    page("/imports", Action.READ_IMPORT);
    page("/value-imports", Action.IMPORT_VALUE);
    page("/spbe", Action.READ_PUBLIC);
    page("/scatter", Action.READ_PUBLIC);
    page("/gap", Action.READ_PUBLIC);
    page("/national", Action.READ_NATIONAL_VIEW);
    page("/peer-groups", Action.EDIT_PEER_GROUP);
    page("/people", Action.ADMINISTER_PEOPLE);
    page("/account", Action.USE_ACCOUNT);
    page("/second-factor", Action.READ_PUBLIC);
    page("/welcome", Action.READ_PUBLIC);
    page("/privacy", Action.READ_PUBLIC);
    page("/audit", Action.READ_AUDIT);
    page("/breach-report", Action.READ_AUDIT);
    page("/forgotten", Action.READ_PUBLIC);
  }

  private PageRoutes() {}

  /** The action of a view; empty when nobody listed it. */
  public static Optional<Action> action(String view) {
    return Optional.ofNullable(TABLE.get(view));
  }

  /** The view that serves a path: itself or the nearest one above. */
  static Optional<String> view(String path) {
    String tried = "/".equals(path) ? "/index" : path;
    while (!tried.isEmpty() && !TABLE.containsKey(tried)) {
      tried = tried.substring(0, tried.lastIndexOf('/'));
    }
    return tried.isEmpty() ? Optional.empty() : Optional.of(tried);
  }

  static Map<String, Action> all() {
    return Map.copyOf(TABLE);
  }

  private static void page(String view, Action action) {
    TABLE.put(view, action);
  }
}
