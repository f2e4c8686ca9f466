package id.teladan.web.visit;

import id.teladan.benchmark.FitReading;
import id.teladan.benchmark.FitReason;
import id.teladan.benchmark.FitView;
import id.teladan.shared.DomainException;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.web.benchmark.FitWords;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fit check of a finding's solution, as text that the team goes on writing. */
@RequestScoped
public class FindingFit {
  @Inject private FitReading reading;
  @Inject private Refusals refusals;
  @Inject private Here here;

  /** The notes that the address names. */
  List<String> askedNotes() {
    return here.getAddress().parameters().stream()
        .filter(p -> p.name().equals("note"))
        .map(Address.Parameter::value)
        .toList();
  }

  /**
   * Every factor with both figures, their year and source; null where there is nothing to compare.
   * Always in Indonesian, since findings are.
   */
  String of(Long solutionId, String regionCode) {
    if (solutionId == null || solutionId == 0) {
      return null;
    }
    try {
      FitView fit = reading.fit(solutionId, regionCode, List.of());
      FitWords words = new FitWords(Language.INDONESIAN);
      return fit.reasons().stream()
          .map(reason -> line(fit, reason, words))
          .collect(Collectors.joining("\n"));
    } catch (DomainException e) {
      // The region's own solution, or one that is gone: nothing to hold against it.
      return null;
    }
  }

  void complain() {
    refusals.show(
        new InvalidInputException(FieldError.of("solutionId", "choose-other-solution")),
        VisitWords.FEATURE);
  }

  private static String line(FitView fit, FitReason reason, FitWords words) {
    String text =
        words.factor(reason.factor())
            + ": "
            + words.verdict(reason.verdict())
            + ". "
            + words.why(fit, reason);
    if (reason.factor().isAnswered()) {
      return text;
    }
    String sources =
        Stream.of(words.source(reason.own()), words.source(reason.origin()))
            .filter(source -> !source.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    return text
        + " ("
        + fit.region().label()
        + " "
        + words.figure(reason.own())
        + ", "
        + fit.origin().label()
        + " "
        + words.figure(reason.origin())
        + (sources.isEmpty() ? ")" : "; " + sources + ")");
  }
}
