package id.teladan.paper;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whoever may set the letterhead of a region, and nobody else. */
@ApplicationScoped
public class LetterheadGate {
  @Inject private CurrentCaller caller;

  void require(String regionCode) {
    caller.require(Action.EDIT_LETTERHEAD, regionCode);
  }
}
