package id.teladan.adoption;

import id.teladan.audit.Audit;
import id.teladan.identity.Caller;
import id.teladan.identity.CurrentCaller;
import id.teladan.outbox.Outbox;
import id.teladan.solution.SolutionFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What goes with every change of an adoption: its step or proof in the history, the audit entry,
 * who is told, and the outbox task of the solution, whose search document counts its adopters.
 */
@ApplicationScoped
public class AdoptionRecord {
  /** The kind under which adoptions stand in the audit. */
  public static final String KIND = "adoption";

  @Inject private Adoptions adoptions;
  @Inject private Audit audit;
  @Inject private Outbox outbox;
  @Inject private AdoptionSettings settings;
  @Inject private CurrentCaller caller;
  @Inject private AdoptionNews news;

  /** The statement of a region, by the caller, now. */
  Proof statement(AdoptionStage stage) {
    return statement(stage, new AdoptionStatement(null, null));
  }

  /** The same with what is said to the owner. */
  Proof statement(AdoptionStage stage, AdoptionStatement said) {
    return proof(ProofState.STATED, stage, said.remark(), null, said.office());
  }

  /** The owner's answer, by the caller, now. */
  Proof answer(AdoptionStage stage, AdoptionConfirmation confirmation) {
    boolean confirmed = confirmation.decision() == ProofDecision.CONFIRMED;
    return proof(
        confirmed ? ProofState.CONFIRMED : ProofState.DISPUTED,
        stage,
        confirmation.remark(),
        confirmed ? settings.proofExpiry() : null,
        confirmation.office());
  }

  private Proof proof(
      ProofState state, AdoptionStage stage, String remark, LocalDate expiresOn, String office) {
    return new Proof(state, stage, Instant.now(), author(), remark, expiresOn, office);
  }

  AdoptionView created(AdoptionView after) {
    String remark = after.content().remark();
    step(null, after, null, remark);
    adoptions.add(new AdoptionProof(after.id(), after.proof()));
    news.stated(after, "begun");
    return keep("create", null, after);
  }

  AdoptionView updated(AdoptionView before, AdoptionView after) {
    return keep("update", before, after);
  }

  AdoptionView moved(AdoptionView before, AdoptionView after, AdoptionTransition step) {
    step(before, after, step.reason(), step.remark());
    if (after.stage() == AdoptionStage.LIVE) {
      news.stated(after, "live");
    }
    return keep("move", before, after);
  }

  /** The region states it anew. */
  AdoptionView stated(AdoptionView before, AdoptionView after) {
    adoptions.add(new AdoptionProof(after.id(), after.proof()));
    news.stated(after, "again:" + after.version());
    return keep("state", before, after);
  }

  AdoptionView proven(AdoptionView before, AdoptionView after) {
    adoptions.add(new AdoptionProof(after.id(), after.proof()));
    news.answered(after);
    return keep("prove", before, after);
  }

  private void step(AdoptionView before, AdoptionView after, String reason, String remark) {
    AdoptionStage from = before == null ? null : before.stage();
    MoveView move =
        new MoveView(
            from, after.stage(), Instant.now(), author(), after.content().date(), reason, remark);
    adoptions.add(new AdoptionMove(after.id(), move, before == null ? null : stay(before, after)));
  }

  /** Whole days from one stage to the next, as they were told. */
  static Integer stay(AdoptionView before, AdoptionView after) {
    if (before.stageSince() == null || after.stageSince() == null) {
      return null;
    }
    return (int) Math.max(0, ChronoUnit.DAYS.between(before.stageSince(), after.stageSince()));
  }

  private AdoptionView keep(String action, AdoptionView before, AdoptionView after) {
    audit.record("adoption." + action, KIND, after.id(), before, after);
    outbox.changed(SolutionFeed.KIND, after.solutionId());
    return after;
  }

  private String author() {
    Caller by = caller.get();
    return by.displayName() == null ? caller.actorName() : by.displayName();
  }
}
