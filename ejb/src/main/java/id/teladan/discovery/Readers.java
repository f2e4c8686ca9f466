package id.teladan.discovery;

import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.search.Viewer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The tokens that join a document's readers with a caller's rights. A document names who may read
 * it; a caller's tokens follow from the role table, so a withdrawn role counts at once.
 */
final class Readers {
  private static final String DRAFT = "draft:";
  private static final String VISIT = "visit:";
  private static final String MEMBER = "member:";
  private static final String EVERY = "*";

  private Readers() {}

  static Viewer viewer(Caller caller) {
    Set<String> tokens = new LinkedHashSet<>();
    add(tokens, caller, Action.READ_UNPUBLISHED_SOLUTION, DRAFT);
    add(tokens, caller, Action.READ_VISIT, VISIT);
    if (caller.isSignedIn()) {
      tokens.add(MEMBER + caller.accountId());
    }
    return new Viewer(tokens);
  }

  /** Readers of a solution that is not public. */
  static Set<String> ofDraft(String regionCode) {
    return Set.of(DRAFT + regionCode, DRAFT + EVERY);
  }

  /** Readers of a visit that is not public, beside its team. */
  static Set<String> ofVisit(String regionCode) {
    return Set.of(VISIT + regionCode, VISIT + EVERY);
  }

  static String ofMember(long accountId) {
    return MEMBER + accountId;
  }

  private static void add(Set<String> tokens, Caller caller, Action action, String prefix) {
    if (caller.mayAnywhere(action)) {
      tokens.add(prefix + EVERY);
    }
    caller.regionsFor(action).forEach(region -> tokens.add(prefix + region));
  }
}
