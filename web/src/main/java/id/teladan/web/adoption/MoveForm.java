package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionChange;
import id.teladan.adoption.AdoptionContent;
import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.AdoptionTask;
import id.teladan.adoption.AdoptionTransition;
import id.teladan.solution.Instrument;
import java.io.Serializable;
import java.util.List;

/** What somebody types to move an adoption. */
public class MoveForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String remark;
  private String date;
  private String visitId;
  private Instrument instrument;
  private String instrumentNumber;
  private String instrumentDate;
  private String instrumentParties;
  private String reason;
  private String changedWhat;
  private String changedWhy;
  private String taskTitle;
  private String taskAgency;
  private String taskDue;
  private String where;
  private String from;
  private String result;
  private String reusable;

  /** Begins with what is written already. */
  static MoveForm of(AdoptionContent written, AdoptionStage to) {
    MoveForm form = new MoveForm();
    form.visitId = Typed.text(written.visitId());
    form.instrument = written.instrument();
    form.instrumentNumber = written.instrumentNumber();
    form.instrumentDate = Typed.text(written.instrumentDate());
    form.instrumentParties = written.instrumentParties();
    form.where = written.pilotWhere();
    form.from = Typed.text(to == AdoptionStage.PILOT ? written.pilotFrom() : written.liveFrom());
    form.result = written.pilotResult();
    form.reusable = written.reusable();
    form.reason =
        switch (to) {
          case AGREED -> written.instrumentReason();
          case LIVE -> written.noPilotReason();
          default -> null;
        };
    return form;
  }

  /**
   * The step.
   *
   * @throws id.teladan.shared.InvalidInputException when a date cannot be read
   */
  AdoptionTransition to(AdoptionStage stage) {
    return new AdoptionTransition(
        stage,
        remark,
        reason,
        Typed.date("date", date),
        Typed.number("visitId", visitId),
        instrument,
        instrumentNumber,
        Typed.date("instrumentDate", instrumentDate),
        null,
        instrumentParties,
        Typed.isBlank(changedWhat)
            ? List.of()
            : List.of(new AdoptionChange(changedWhat, changedWhy)),
        Typed.isBlank(taskTitle)
            ? List.of()
            : List.of(AdoptionTask.open(taskTitle, taskAgency, Typed.date("taskDue", taskDue))),
        where,
        Typed.date("from", from),
        result,
        reusable);
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public String getDate() {
    return date;
  }

  public void setDate(String date) {
    this.date = date;
  }

  public String getVisitId() {
    return visitId;
  }

  public void setVisitId(String visitId) {
    this.visitId = visitId;
  }

  public Instrument getInstrument() {
    return instrument;
  }

  public void setInstrument(Instrument instrument) {
    this.instrument = instrument;
  }

  public String getInstrumentNumber() {
    return instrumentNumber;
  }

  public void setInstrumentNumber(String instrumentNumber) {
    this.instrumentNumber = instrumentNumber;
  }

  public String getInstrumentDate() {
    return instrumentDate;
  }

  public void setInstrumentDate(String instrumentDate) {
    this.instrumentDate = instrumentDate;
  }

  public String getInstrumentParties() {
    return instrumentParties;
  }

  public void setInstrumentParties(String instrumentParties) {
    this.instrumentParties = instrumentParties;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getChangedWhat() {
    return changedWhat;
  }

  public void setChangedWhat(String changedWhat) {
    this.changedWhat = changedWhat;
  }

  public String getChangedWhy() {
    return changedWhy;
  }

  public void setChangedWhy(String changedWhy) {
    this.changedWhy = changedWhy;
  }

  public String getTaskTitle() {
    return taskTitle;
  }

  public void setTaskTitle(String taskTitle) {
    this.taskTitle = taskTitle;
  }

  public String getTaskAgency() {
    return taskAgency;
  }

  public void setTaskAgency(String taskAgency) {
    this.taskAgency = taskAgency;
  }

  public String getTaskDue() {
    return taskDue;
  }

  public void setTaskDue(String taskDue) {
    this.taskDue = taskDue;
  }

  public String getWhere() {
    return where;
  }

  public void setWhere(String where) {
    this.where = where;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getResult() {
    return result;
  }

  public void setResult(String result) {
    this.result = result;
  }

  public String getReusable() {
    return reusable;
  }

  public void setReusable(String reusable) {
    this.reusable = reusable;
  }
}
