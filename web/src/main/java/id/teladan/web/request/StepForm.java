package id.teladan.web.request;

import id.teladan.request.RequestStatus;
import id.teladan.request.RequestStep;
import id.teladan.request.RequestView;
import id.teladan.visit.DateSpan;
import java.time.LocalDate;
import java.util.List;

/** What stands in the form of a step. */
public class StepForm {
  private static final int DATES = 3;

  private String chosen;
  private String remark;
  private boolean overCapacity;
  private final List<DateLine> dates = DateLine.empty(DATES);
  private final List<QuestionLine> answers;

  StepForm(RequestView request) {
    answers = request.getQuestions().stream().map(QuestionLine::new).toList();
  }

  /** The days in an address or a choice: {@code 2018-07-13/2018-07-14}. */
  static String key(DateSpan span) {
    return span.from() + "/" + span.last();
  }

  RequestStep step(RequestStatus to) {
    boolean accepts = to == RequestStatus.ACCEPTED && chosen != null;
    String[] days = accepts ? chosen.split("/") : new String[0];
    return new RequestStep(
        to,
        remark,
        days.length == 2 ? DateLine.day("date", days[0]) : null,
        days.length == 2 ? last(days) : null,
        to == RequestStatus.SENT || to == RequestStatus.DATES_PROPOSED
            ? DateLine.spans(dates)
            : null,
        to == RequestStatus.ANSWERED ? answers.stream().map(QuestionLine::reply).toList() : null,
        overCapacity);
  }

  private static LocalDate last(String[] days) {
    return days[0].equals(days[1]) ? null : DateLine.day("date", days[1]);
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public boolean isOverCapacity() {
    return overCapacity;
  }

  public void setOverCapacity(boolean overCapacity) {
    this.overCapacity = overCapacity;
  }

  public List<DateLine> getDates() {
    return dates;
  }

  public List<QuestionLine> getAnswers() {
    return answers;
  }
}
