package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionBudget;
import id.teladan.adoption.AdoptionContent;
import id.teladan.solution.Instrument;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What a region writes about its adoption, as typed. */
public class EditForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String ownerUnit;
  private Instrument instrument;
  private String instrumentReason;
  private String instrumentNumber;
  private String instrumentDate;
  private String instrumentParties;
  private String date;
  private String resultSolutionId;
  private String remark;
  private String visitId;
  private String pilotWhere;
  private String pilotFrom;
  private String liveFrom;
  private String pilotResult;
  private String noPilotReason;
  private String reusable;
  private String budgetAmount;
  private String budgetSource;
  private boolean changesShared;
  private PlanForm plan = new PlanForm();

  private final List<PartForm> parts = new ArrayList<>();
  private final List<ChangeForm> changed = new ArrayList<>();
  private final List<TaskForm> tasks = new ArrayList<>();

  /** Begins with what is written already. */
  static EditForm of(AdoptionContent written) {
    EditForm form = new EditForm();
    form.ownerUnit = written.ownerUnit();
    form.instrument = written.instrument();
    form.instrumentReason = written.instrumentReason();
    form.instrumentNumber = written.instrumentNumber();
    form.instrumentDate = Typed.text(written.instrumentDate());
    form.instrumentParties = written.instrumentParties();
    form.date = Typed.text(written.date());
    form.resultSolutionId = Typed.text(written.resultSolutionId());
    form.remark = written.remark();
    form.visitId = Typed.text(written.visitId());
    form.changesShared = written.changesShared();
    form.reusable = written.reusable();
    form.plan = PlanForm.of(written);
    form.readRunning(written);
    form.readRows(written);
    return form;
  }

  private void readRunning(AdoptionContent written) {
    pilotWhere = written.pilotWhere();
    pilotFrom = Typed.text(written.pilotFrom());
    liveFrom = Typed.text(written.liveFrom());
    pilotResult = written.pilotResult();
    noPilotReason = written.noPilotReason();
    if (written.budget() != null) {
      budgetAmount = Typed.text(written.budget().amountIdr());
      budgetSource = written.budget().source();
    }
  }

  private void readRows(AdoptionContent written) {
    written.parts().forEach(each -> parts.add(PartForm.of(each)));
    written.changed().forEach(each -> changed.add(ChangeForm.of(each)));
    written.tasks().forEach(each -> tasks.add(TaskForm.of(each)));
  }

  /**
   * The content; rows where nothing was typed are left out.
   *
   * @param current keeps what this form does not ask for
   * @throws id.teladan.shared.InvalidInputException when a date or a number cannot be read
   */
  AdoptionContent read(AdoptionContent current) {
    return new AdoptionContent(
        ownerUnit,
        instrument,
        instrumentReason,
        instrumentNumber,
        Typed.date("instrumentDate", instrumentDate),
        Typed.date("until", plan.getUntil()),
        instrumentParties,
        Typed.date("date", date),
        Typed.number("resultSolutionId", resultSolutionId),
        remark,
        parts.stream().map(PartForm::read).toList(),
        changed.stream().map(ChangeForm::read).toList(),
        tasks.stream().map(TaskForm::read).toList(),
        Typed.number("visitId", visitId),
        pilotWhere,
        Typed.date("pilotFrom", pilotFrom),
        Typed.date("liveFrom", liveFrom),
        pilotResult,
        noPilotReason,
        reusable,
        plan.getFacilitator(),
        plan.getPeople(),
        plan.getRisks(),
        plan.readBlocker(),
        plan.readAdvice(),
        budget(),
        current.effect(),
        changesShared,
        plan.isFilesShared());
  }

  private AdoptionBudget budget() {
    Long amount = Typed.number("budgetAmount", budgetAmount);
    return amount == null && Typed.isBlank(budgetSource)
        ? null
        : new AdoptionBudget(amount, budgetSource);
  }

  public PlanForm getPlan() {
    return plan;
  }

  public List<PartForm> getParts() {
    return parts;
  }

  public List<ChangeForm> getChanged() {
    return changed;
  }

  public List<TaskForm> getTasks() {
    return tasks;
  }

  public String getOwnerUnit() {
    return ownerUnit;
  }

  public void setOwnerUnit(String ownerUnit) {
    this.ownerUnit = ownerUnit;
  }

  public Instrument getInstrument() {
    return instrument;
  }

  public void setInstrument(Instrument instrument) {
    this.instrument = instrument;
  }

  public String getInstrumentReason() {
    return instrumentReason;
  }

  public void setInstrumentReason(String instrumentReason) {
    this.instrumentReason = instrumentReason;
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

  public String getDate() {
    return date;
  }

  public void setDate(String date) {
    this.date = date;
  }

  public String getResultSolutionId() {
    return resultSolutionId;
  }

  public void setResultSolutionId(String resultSolutionId) {
    this.resultSolutionId = resultSolutionId;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public String getVisitId() {
    return visitId;
  }

  public void setVisitId(String visitId) {
    this.visitId = visitId;
  }

  public String getPilotWhere() {
    return pilotWhere;
  }

  public void setPilotWhere(String pilotWhere) {
    this.pilotWhere = pilotWhere;
  }

  public String getPilotFrom() {
    return pilotFrom;
  }

  public void setPilotFrom(String pilotFrom) {
    this.pilotFrom = pilotFrom;
  }

  public String getLiveFrom() {
    return liveFrom;
  }

  public void setLiveFrom(String liveFrom) {
    this.liveFrom = liveFrom;
  }

  public String getPilotResult() {
    return pilotResult;
  }

  public void setPilotResult(String pilotResult) {
    this.pilotResult = pilotResult;
  }

  public String getNoPilotReason() {
    return noPilotReason;
  }

  public void setNoPilotReason(String noPilotReason) {
    this.noPilotReason = noPilotReason;
  }

  public String getReusable() {
    return reusable;
  }

  public void setReusable(String reusable) {
    this.reusable = reusable;
  }

  public String getBudgetAmount() {
    return budgetAmount;
  }

  public void setBudgetAmount(String budgetAmount) {
    this.budgetAmount = budgetAmount;
  }

  public String getBudgetSource() {
    return budgetSource;
  }

  public void setBudgetSource(String budgetSource) {
    this.budgetSource = budgetSource;
  }

  public boolean isChangesShared() {
    return changesShared;
  }

  public void setChangesShared(boolean changesShared) {
    this.changesShared = changesShared;
  }
}
