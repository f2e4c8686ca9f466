package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.AdoptionView;
import id.teladan.adoption.MoveView;
import id.teladan.adoption.Proof;
import id.teladan.adoption.ProofState;
import id.teladan.adoption.StopReason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What happened to an adoption, latest first: its steps, and what both sides said. */
@RequestScoped
public class Timeline {
  @Inject private AdoptionWords words;

  List<TimelineEvent> of(AdoptionView adoption, List<MoveView> steps, List<Proof> proofs) {
    List<TimelineEvent> events = new ArrayList<>();
    Set<AdoptionStage> offered = new HashSet<>();
    for (MoveView step : steps) {
      boolean earlier = step.to() != null && step.to().isBefore(adoption.stage());
      AdoptionStage back = earlier && offered.add(step.to()) ? step.to() : null;
      events.add(
          new TimelineEvent(
              title(step),
              step.at(),
              step.by(),
              step.date(),
              reason(step),
              step.remark(),
              back,
              false));
    }
    // The first statement comes with the first step and says the same.
    proofs.stream().skip(1).forEach(proof -> events.add(event(adoption, proof)));
    events.sort(Comparator.comparing(TimelineEvent::at).reversed());
    return events;
  }

  private TimelineEvent event(AdoptionView adoption, Proof proof) {
    boolean own = proof.state() == ProofState.STATED;
    String region = own ? adoption.regionCode() : adoption.origin().regionCode();
    String title = words.text("timeline." + proof.state(), words.region(region));
    String by = proof.office() == null ? proof.by() : proof.office();
    return new TimelineEvent(title, proof.at(), by, null, null, proof.remark(), null, true);
  }

  private String title(MoveView step) {
    String to = words.stage(step.to());
    if (step.from() == null) {
      return words.text("history.start", to);
    }
    return words.text(step.back() ? "history.back" : "history.step", words.stage(step.from()), to);
  }

  /** The reason of a stop is one of a list. */
  private String reason(MoveView step) {
    boolean listed =
        Arrays.stream(StopReason.values()).anyMatch(r -> r.name().equals(step.reason()));
    return listed ? words.text("stop." + step.reason()) : step.reason();
  }
}
