package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionPolicy;
import id.teladan.adoption.AdoptionReading;
import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.AdoptionView;
import id.teladan.adoption.MoveView;
import id.teladan.adoption.Proof;
import id.teladan.adoption.ProofState;
import id.teladan.identity.CurrentCaller;
import id.teladan.web.ui.Fact;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code /adoptions/12}: one adoption, as far as the reader may see it. */
@Named
@RequestScoped
public class AdoptionPage {
  @Inject private AdoptionRoute route;
  @Inject private AdoptionReading reading;
  @Inject private CurrentCaller caller;
  @Inject private AdoptionWords words;
  @Inject private AdoptionFacts facts;
  @Inject private Timeline timeline;

  private AdoptionView adoption;

  @PostConstruct
  void read() {
    adoption = reading.get(route.id());
  }

  public AdoptionView getAdoption() {
    return adoption;
  }

  public String getTitle() {
    return words.text("title.one", adoption.origin().title(), words.region(adoption.regionCode()));
  }

  public List<Fact> getFacts() {
    return facts.of(adoption);
  }

  public List<Fact> getPrivateFacts() {
    return facts.ofRegion(adoption);
  }

  /** Every stage with where the adoption stands. */
  public List<StageStep> getPath() {
    Set<AdoptionStage> reached =
        reading.history(adoption.id()).stream()
            .map(MoveView::to)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return StageStep.path(adoption.stage(), reached, words);
  }

  /** Every step and statement, latest first. */
  public List<TimelineEvent> getTimeline() {
    return timeline.of(adoption, reading.history(adoption.id()), reading.proofs(adoption.id()));
  }

  /** Every statement, confirmation and dispute, latest first. */
  public List<Proof> getProofs() {
    List<Proof> all = new ArrayList<>(reading.proofs(adoption.id()));
    Collections.reverse(all);
    return all;
  }

  public boolean isEditable() {
    return AdoptionPolicy.mayEdit(caller.get(), adoption.regionCode());
  }

  /** Whether the reader may state it anew: no confirmation holds. */
  public boolean isRestatable() {
    return isEditable() && adoption.proof().state() != ProofState.CONFIRMED;
  }

  /** Whether the reader belongs to one of the two sides, or reads all plans. */
  public boolean isSide() {
    return adoption.detailed() || AdoptionPolicy.mayConfirm(caller.get(), adoption.origin());
  }

  public boolean isConfirmable() {
    return AdoptionPolicy.mayConfirm(caller.get(), adoption.origin())
        && !adoption.origin().regionCode().equals(adoption.regionCode());
  }

  /** The stages it could be moved to. */
  public List<StageStep> getTargets() {
    return StageStep.targets(adoption.stage(), words);
  }
}
