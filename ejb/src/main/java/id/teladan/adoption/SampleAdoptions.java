package id.teladan.adoption;

import id.teladan.shared.Json;
import id.teladan.shared.PartialDate;
import id.teladan.shared.SampleData;
import id.teladan.solution.Confidence;
import id.teladan.solution.Instrument;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The known adoptions, told from published facts. Nobody confirmed them yet: they are stated. */
@Dependent
public class SampleAdoptions implements SampleData {
  @Inject private Adoptions adoptions;
  @Inject private AdoptionRules rules;
  @Inject private AdoptionRecord record;

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void load() {
    for (Known known : Json.resource("/sample/adoptions.json", Known[].class)) {
      Long result =
          known.resultSolutionTitle() == null
              ? null
              : adoptions.solutionTitled(known.resultSolutionTitle());
      AdoptionContent content = AdoptionContent.known(known.instrument(), known.date(), result);
      rules.check(known.regionCode(), content);
      add(known, content);
    }
  }

  private void add(Known known, AdoptionContent content) {
    Adoption adoption =
        new Adoption(
            adoptions.solutionTitled(known.solutionTitle()),
            known.regionCode(),
            content,
            record.statement(known.stage()));
    adoption.enter(known.stage(), known.date(), AdoptionProgress.today());
    adoption.cite(known.claim(), known.confidence());
    adoptions.add(adoption);
    record.created(adoption.view());
  }

  /** An adoption of the sample file. */
  public record Known(
      String solutionTitle,
      String regionCode,
      PartialDate date,
      Instrument instrument,
      AdoptionStage stage,
      String resultSolutionTitle,
      String claim,
      Confidence confidence,
      Stated proof) {}

  /** The proof of an adoption of the sample file. */
  public record Stated(ProofState state) {}
}
