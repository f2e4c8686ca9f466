package id.teladan.web.visit;

import id.teladan.visit.AgendaContent;
import id.teladan.visit.AgendaView;
import id.teladan.visit.Errand;
import java.util.ArrayList;
import java.util.List;

/** What stands in the form of an agenda. */
public class AgendaForm {
  private static final int SPARE_SESSIONS = 4;
  private static final int SPARE_QUESTIONS = 2;

  private int version;
  private String date;
  private String lastDay;
  private String assignmentNumber;
  private String assignmentDate;
  private String budgetSource;
  private Integer delegationSize;
  private final List<SessionLine> sessions = new ArrayList<>();
  private final List<AskedLine> questions = new ArrayList<>();

  void fill(AgendaView agenda) {
    version = agenda.version();
    date = text(agenda.content().date());
    lastDay = text(agenda.getLastDay());
    Errand errand = agenda.getErrand();
    if (errand != null) {
      assignmentNumber = errand.assignmentNumber();
      assignmentDate = text(errand.assignmentDate());
      budgetSource = errand.budgetSource();
      delegationSize = errand.delegationSize();
    }
    agenda.getSessions().forEach(session -> sessions.add(new SessionLine(session)));
    agenda.getQuestions().forEach(question -> questions.add(new AskedLine(question)));
    for (int i = 0; i < SPARE_SESSIONS; i++) {
      sessions.add(SessionLine.on(agenda.content().date()));
    }
    for (int i = 0; i < SPARE_QUESTIONS; i++) {
      questions.add(new AskedLine());
    }
  }

  AgendaContent content() {
    return new AgendaContent(
        SessionLine.day("date", date),
        SessionLine.day("lastDay", lastDay),
        new Errand(
            assignmentNumber,
            SessionLine.day("assignmentDate", assignmentDate),
            budgetSource,
            delegationSize),
        questions.stream().filter(AskedLine::isFilled).map(AskedLine::question).toList(),
        sessions.stream().filter(SessionLine::isFilled).map(SessionLine::session).toList());
  }

  private static String text(Object day) {
    return day == null ? null : day.toString();
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getDate() {
    return date;
  }

  public void setDate(String date) {
    this.date = date;
  }

  public String getLastDay() {
    return lastDay;
  }

  public void setLastDay(String lastDay) {
    this.lastDay = lastDay;
  }

  public String getAssignmentNumber() {
    return assignmentNumber;
  }

  public void setAssignmentNumber(String assignmentNumber) {
    this.assignmentNumber = assignmentNumber;
  }

  public String getAssignmentDate() {
    return assignmentDate;
  }

  public void setAssignmentDate(String assignmentDate) {
    this.assignmentDate = assignmentDate;
  }

  public String getBudgetSource() {
    return budgetSource;
  }

  public void setBudgetSource(String budgetSource) {
    this.budgetSource = budgetSource;
  }

  public Integer getDelegationSize() {
    return delegationSize;
  }

  public void setDelegationSize(Integer delegationSize) {
    this.delegationSize = delegationSize;
  }

  public List<SessionLine> getSessions() {
    return sessions;
  }

  public List<AskedLine> getQuestions() {
    return questions;
  }
}
