package id.teladan.request;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.PartialDate;
import id.teladan.shared.StateRuleException;
import id.teladan.visit.Bulk;
import id.teladan.visit.DateSpan;
import id.teladan.visit.VisitContent;
import id.teladan.visit.VisitFounding;
import id.teladan.visit.VisitQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What each step of a request does, once it is known that it may be taken. */
@ApplicationScoped
public class StepTaking {
  @Inject private VisitFounding founding;
  @Inject private VisitRequests requests;
  @Inject private CapacityCheck capacity;
  @Inject private RequestRules rules;

  void check(RequestStep step) {
    rules.check(step);
  }

  void take(VisitRequest request, RequestView now, Side side, RequestStep step) {
    if (side == Side.HOST) {
      List<VisitQuestion> answered = answered(now.getQuestions(), step.answers());
      Bulk.requireQuestions("answers", answered);
      request.ask(answered);
    }
    switch (step.to()) {
      case SENT -> send(request, now, step);
      case DATES_PROPOSED -> propose(request, now, step);
      case ANSWERED -> requireAnswers(request.view());
      case DECLINED -> requireRemark(step);
      case ACCEPTED -> accept(request, now, side, step);
      default -> {
        // A request that is withdrawn needs nothing else.
      }
    }
    request.moveTo(step.to());
  }

  private static void send(VisitRequest request, RequestView now, RequestStep step) {
    if (now.status() == RequestStatus.DATES_PROPOSED) {
      requireDates(step);
    }
    RequestContent content =
        step.dates().isEmpty() ? now.content() : now.content().on(step.dates());
    RequestRules.requireWhole(content);
    request.write(content);
  }

  private void propose(VisitRequest request, RequestView now, RequestStep step) {
    List<DateSpan> days = requireDates(step);
    if (!step.overCapacity()) {
      capacity.requireOffer(now.getHostCode(), days);
    }
    request.propose(days, null, step.overCapacity());
  }

  private void accept(VisitRequest request, RequestView now, Side side, RequestStep step) {
    List<DateSpan> offered = side == Side.HOST ? now.getDates() : now.getHostDates();
    DateSpan days = chosen(offered, step);
    Long first = now.poolId() == null ? null : firstVisit(now.poolId());
    if (side == Side.HOST) {
      capacity.require(now, days, step.overCapacity());
    } else if (first == null) {
      capacity.requireOffered(now.getHostCode(), days, request.overCapacity());
    }
    RequestContent asked = request.view().content();
    List<Long> team = now.createdBy() == null ? List.of() : List.of(now.createdBy());
    VisitFounding.Agreement agreed =
        new VisitFounding.Agreement(
            frame(asked, days),
            days.to() == null || days.to().equals(days.from()) ? null : PartialDate.of(days.to()),
            first,
            asked.delegationSize(),
            asked.questions());
    request.becomes(founding.found(agreed, team, now.createdBy()));
  }

  private Long firstVisit(long poolId) {
    return requests.pool(poolId).stream()
        .map(r -> r.view().visitId())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static VisitContent frame(RequestContent asked, DateSpan days) {
    return new VisitContent(
        asked.visitorCode(),
        asked.hostCode(),
        PartialDate.of(days.from()),
        asked.kind(),
        null,
        asked.purpose(),
        null,
        false,
        null,
        null,
        asked.themes(),
        null,
        null,
        null);
  }

  /** The days that are accepted: among those that the other side named. */
  static DateSpan chosen(List<DateSpan> offered, RequestStep step) {
    if (step.date() == null) {
      if (offered.size() != 1) {
        throw new StateRuleException("date-missing", FieldError.of("date", "date-required"));
      }
      return offered.get(0);
    }
    DateSpan days = DateSpan.of(step.date(), step.until());
    if (offered.stream().noneMatch(span -> span.covers(days))) {
      throw new StateRuleException("date-not-offered", FieldError.of("date", "date-not-offered"));
    }
    return days;
  }

  /** The questions with what the host says to them now; what it said before stays. */
  static List<VisitQuestion> answered(List<VisitQuestion> asked, List<RequestStep.Answer> answers) {
    Map<String, RequestStep.Answer> byId = new HashMap<>();
    for (int i = 0; i < answers.size(); i++) {
      String id = answers.get(i).questionId();
      if (asked.stream().noneMatch(q -> q.id().equals(id))) {
        throw new InvalidInputException(
            FieldError.of("answers[" + i + "].questionId", "unknown-question", id));
      }
      byId.put(id, answers.get(i));
    }
    return asked.stream()
        .map(
            q -> {
              RequestStep.Answer answer = byId.get(q.id());
              return answer == null
                  ? q
                  : new VisitQuestion(q.id(), q.text(), blankToNull(answer), answer.open());
            })
        .toList();
  }

  private static String blankToNull(RequestStep.Answer answer) {
    return answer.answer() == null || answer.answer().isBlank() ? null : answer.answer().strip();
  }

  private static List<DateSpan> requireDates(RequestStep step) {
    if (step.dates().isEmpty()) {
      throw new StateRuleException("dates-missing", FieldError.of("dates", "dates-required"));
    }
    return step.dates();
  }

  private static void requireRemark(RequestStep step) {
    if (step.remark() == null || step.remark().isBlank()) {
      throw new StateRuleException("reason-missing", FieldError.of("remark", "required"));
    }
  }

  private static void requireAnswers(RequestView request) {
    List<FieldError> missing = new ArrayList<>();
    List<VisitQuestion> questions = request.getQuestions();
    for (int i = 0; i < questions.size(); i++) {
      if (!questions.get(i).isAnswered()) {
        missing.add(FieldError.of("answers[" + i + "].answer", "required"));
      }
    }
    if (questions.isEmpty()) {
      missing.add(FieldError.of("answers", "no-questions"));
    }
    if (!missing.isEmpty()) {
      throw new StateRuleException("answers-missing", missing);
    }
  }
}
