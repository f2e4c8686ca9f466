package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.identity.CurrentCaller;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiPredicate;

/**
 * The door of every use case about one visit: whoever may not know of it hears that there is none,
 * whoever may know but not do this hears that.
 */
@ApplicationScoped
public class VisitAccess {
  @Inject private Visits visits;
  @Inject private VisitParts parts;
  @Inject private CurrentCaller caller;

  Visit readable(long id) {
    return checked(visits.require(id), VisitPolicy::mayRead, Action.READ_VISIT);
  }

  Visit readableIf(long id, BiPredicate<Caller, VisitParties> rule, Action action) {
    return checked(visits.require(id), rule, action);
  }

  /** The visit, locked until the transaction ends. */
  Visit changeableIf(long id, BiPredicate<Caller, VisitParties> rule, Action action) {
    return checked(visits.requireForChange(id), rule, action);
  }

  /** Refuses whoever may not enter visits of that region; null is left to the validation. */
  void requireRegion(String visitorCode) {
    if (visitorCode != null) {
      caller.require(Action.EDIT_VISIT, visitorCode);
    }
  }

  VisitParties parties(Visit visit) {
    return visit.parties(parts.hasShared(visit.id()));
  }

  Caller caller() {
    return caller.get();
  }

  private Visit checked(Visit visit, BiPredicate<Caller, VisitParties> rule, Action action) {
    VisitParties parties = parties(visit);
    if (!VisitPolicy.mayRead(caller.get(), parties)) {
      throw new NotFoundException("visit", visit.id());
    }
    if (!rule.test(caller.get(), parties)) {
      throw new NotAllowedException(action + " of visit " + visit.id());
    }
    return visit;
  }
}
