package id.teladan.adoption;

import id.teladan.identity.Action;
import id.teladan.notice.Announcer;
import id.teladan.notice.News;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who hears of an adoption: the owner of what it states, the adopting region of the answer. */
@ApplicationScoped
public class AdoptionNews {
  @Inject private Announcer announcer;
  @Inject private Adoptions adoptions;

  /** A region states a stage that the owner of the solution can confirm. */
  void stated(AdoptionView adoption, String event) {
    Origin origin = adoptions.origin(adoption.solutionId());
    if (!origin.regionCode().equals(adoption.regionCode())) {
      announcer.tellHolders(
          News.of("adoption-asked", adoption.url() + "/confirm")
              .about(origin.title())
              .region(adoption.regionCode())
              .once("adoption:" + adoption.id() + ":asked:" + event),
          Action.CONFIRM_ADOPTION,
          origin.regionCode());
    }
  }

  /** The owner confirmed or disputed. */
  void answered(AdoptionView adoption) {
    Origin origin = adoptions.origin(adoption.solutionId());
    boolean confirmed = adoption.proof().state() == ProofState.CONFIRMED;
    announcer.tellHolders(
        News.of(confirmed ? "adoption-confirmed" : "adoption-disputed", adoption.url())
            .about(origin.title())
            .region(origin.regionCode())
            .once("adoption:" + adoption.id() + ":answered:" + adoption.version()),
        Action.EDIT_ADOPTION,
        adoption.regionCode());
  }
}
