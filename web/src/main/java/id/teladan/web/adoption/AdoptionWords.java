package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.AdoptionTask;
import id.teladan.adoption.AdoptionView;
import id.teladan.adoption.Proof;
import id.teladan.adoption.ProofState;
import id.teladan.benchmark.Wording;
import id.teladan.region.RegionDirectory;
import id.teladan.web.shared.Formats;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** How stages and proofs are called and coloured; in pages {@code #{adoptionWords.stage(x)}}. */
@Named
@RequestScoped
public class AdoptionWords {
  static final String FEATURE = "adoption";

  @Inject private Language language;
  @Inject private RegionDirectory regions;
  @Inject private Formats formats;

  /** A text of this feature with its values filled in. */
  public String text(String key, Object... values) {
    return Words.text(FEATURE, language.getLocale(), key, values);
  }

  /**
   * @param stage null is unknown
   */
  public String stage(AdoptionStage stage) {
    return text("stage." + (stage == null ? "UNKNOWN" : stage.name()));
  }

  public String stageTone(AdoptionStage stage) {
    if (stage == AdoptionStage.LIVE) {
      return "good";
    }
    return stage == AdoptionStage.STOPPED ? "warn" : stage == null ? "" : "accent";
  }

  public String proof(Proof proof) {
    return text("proof." + proof.state());
  }

  public String proofTone(Proof proof) {
    return switch (proof.state()) {
      case CONFIRMED -> "good";
      case DISPUTED -> "bad";
      case EXPIRED -> "warn";
      case STATED -> "";
    };
  }

  public String proofIcon(Proof proof) {
    return switch (proof.state()) {
      case CONFIRMED -> "check";
      case DISPUTED -> "warning";
      case EXPIRED -> "clock";
      case STATED -> "info";
    };
  }

  /** The state of proof in a sentence. */
  public String proofText(AdoptionView adoption) {
    Proof proof = adoption.proof();
    boolean national = RegionDirectory.NATION.equals(adoption.origin().regionCode());
    if (national && proof.state() == ProofState.STATED) {
      return text("proof.national");
    }
    return text(
        "proof." + proof.state() + ".text",
        formats.dayOf(proof.at()),
        formats.day(proof.expiresOn()));
  }

  /** What to do next: the first open task, or the next stage. */
  public String next(AdoptionView adoption) {
    AdoptionTask task = adoption.progress().nextTask();
    if (task != null) {
      String due = task.due() == null ? "" : text("card.due", formats.partialDate(task.due()));
      return due.isEmpty() ? task.title() : task.title() + ", " + due;
    }
    AdoptionStage stage = adoption.progress().nextStage();
    return stage == null ? text("card.nothing") : text("card.nextStage", stage(stage));
  }

  /** In the reader's language. */
  String in(Wording wording) {
    return wording.in(language.getLocale());
  }

  /** That it was saved, and when. */
  String saved() {
    return text("saved", formats.timeOf(Instant.now()));
  }

  public String region(String code) {
    return regions.label(code);
  }

  /** How long an adoption is at its stage; "unknown" when nobody knows. */
  public String days(Long days) {
    return days == null ? text("unknown") : text("days", days);
  }
}
