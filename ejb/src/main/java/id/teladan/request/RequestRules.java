package id.teladan.request;

import id.teladan.region.RegionDirectory;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.Validation;
import id.teladan.solution.SolutionReading;
import id.teladan.visit.Bulk;
import id.teladan.visit.DateSpan;
import id.teladan.visit.VisitQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What a request must keep to. */
@ApplicationScoped
public class RequestRules {
  @Inject private Validation validation;
  @Inject private RegionDirectory regions;
  @Inject private SolutionReading solutions;

  /**
   * The content with its questions named; nothing of it answered.
   *
   * @param knownSolution the solution that it had before; null for a new one
   */
  RequestContent checked(RequestContent content, Long knownSolution) {
    validation.check(content);
    regions.require("visitorCode", content.visitorCode());
    regions.require("hostCode", content.hostCode());
    if (content.visitorCode().equals(content.hostCode())) {
      throw new InvalidInputException(FieldError.of("hostCode", "same-as-visitor"));
    }
    Long solution = content.solutionId();
    if (solution != null
        && !Objects.equals(solution, knownSolution)
        && solutions.summary(solution).isEmpty()) {
      throw new InvalidInputException(FieldError.of("solutionId", "unknown-solution", solution));
    }
    requireOrder("dates", content.dates());
    Bulk.require("themes", content.themes());
    Bulk.requireQuestions("questions", content.questions());
    return content.with(unanswered(content.questions()));
  }

  /**
   * @throws StateRuleException naming what the host needs to know and does not
   */
  static void requireWhole(RequestContent content) {
    List<FieldError> missing = new ArrayList<>();
    if (content.purpose() == null || content.purpose().isBlank()) {
      missing.add(FieldError.of("purpose", "required"));
    }
    if (content.themes().isEmpty()) {
      missing.add(FieldError.of("themes", "themes-required"));
    }
    if (content.dates().isEmpty()) {
      missing.add(FieldError.of("dates", "dates-required"));
    }
    if (content.delegationSize() == null) {
      missing.add(FieldError.of("delegationSize", "required"));
    }
    if (!missing.isEmpty()) {
      throw new StateRuleException("request-not-complete", missing);
    }
  }

  void check(RequestStep step) {
    validation.check(step);
    requireOrder("dates", step.dates());
    if (step.date() != null && step.until() != null && step.until().isBefore(step.date())) {
      throw new InvalidInputException(FieldError.of("until", "before-first-day"));
    }
  }

  void check(Pooling pooling) {
    validation.check(pooling);
    requireOrder("date", List.of(pooling.days()));
  }

  private static void requireOrder(String field, List<DateSpan> days) {
    for (int i = 0; i < days.size(); i++) {
      if (!Bulk.isLikely(days.get(i).from()) || !Bulk.isLikely(days.get(i).to())) {
        throw new InvalidInputException(FieldError.of(field + "[" + i + "].from", "invalid-date"));
      }
      if (!days.get(i).isInOrder()) {
        throw new InvalidInputException(
            FieldError.of(field + "[" + i + "].to", "before-first-day"));
      }
    }
  }

  private static List<VisitQuestion> unanswered(List<VisitQuestion> questions) {
    return questions.stream()
        .map(
            q ->
                new VisitQuestion(
                    q.id() == null || q.id().isBlank() ? UUID.randomUUID().toString() : q.id(),
                    q.text().strip(),
                    null,
                    false))
        .toList();
  }
}
