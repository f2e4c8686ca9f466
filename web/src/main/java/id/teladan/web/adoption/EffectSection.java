package id.teladan.web.adoption;

import id.teladan.adoption.EffectIndicator;
import id.teladan.adoption.EffectValue;
import id.teladan.solution.SolutionContent;
import id.teladan.web.shared.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The figures of an effect as pages show them; in pages {@code #{effectSection}}. */
@Named
@RequestScoped
public class EffectSection {
  @Inject private Formats formats;
  @Inject private AdoptionWords words;
  @Inject private OriginClaims claims;

  public EffectDrawing drawing(EffectIndicator indicator) {
    return new EffectDrawing(indicator, formats::number);
  }

  /** Whether the target is reached, in a sentence; null when nobody knows. */
  public String verdict(EffectIndicator indicator) {
    EffectValue latest = indicator.latest();
    if (latest == null) {
      return null;
    }
    Boolean reached = indicator.reached();
    String value = formats.number(latest.value());
    String on = formats.partialDate(latest.on());
    if (reached == null) {
      return words.text("effect.latest", value, on);
    }
    return words.text(reached ? "effect.reached" : "effect.notReached", value, on);
  }

  /** What the origin says in figures; null when it has none, or says it in other words now. */
  public String origin(EffectIndicator indicator) {
    SolutionContent.Claim claim = claims.find(indicator.originClaim());
    if (claim == null || claim.before() == null && claim.after() == null) {
      return null;
    }
    return words.text(
        "effect.beforeAfter",
        claim.before() == null ? "–" : claim.before(),
        claim.after() == null ? "–" : claim.after());
  }
}
