package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionContent;
import id.teladan.adoption.AdoptionStart;
import id.teladan.adoption.AdoptionTask;
import id.teladan.shared.PartialDate;
import java.io.Serializable;
import java.util.List;

/** What somebody types to begin an adoption. */
public class StartForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String regionCode;
  private String ownerUnit;
  private String remark;
  private String taskTitle;
  private String taskDue;
  private Long visitId;

  /**
   * The wish.
   *
   * @throws id.teladan.shared.InvalidInputException when a date cannot be read
   */
  AdoptionStart read(Long solutionId, Long followUpId) {
    PartialDate due = Typed.date("taskDue", taskDue);
    List<AdoptionTask> tasks =
        Typed.isBlank(taskTitle)
            ? List.of()
            : List.of(AdoptionTask.open(taskTitle, ownerUnit, due));
    return new AdoptionStart(
        solutionId,
        regionCode,
        followUpId,
        AdoptionContent.begun(ownerUnit, remark, tasks, visitId));
  }

  void setVisitId(Long visit) {
    visitId = visit;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public void setRegionCode(String regionCode) {
    this.regionCode = regionCode;
  }

  public String getOwnerUnit() {
    return ownerUnit;
  }

  public void setOwnerUnit(String ownerUnit) {
    this.ownerUnit = ownerUnit;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public String getTaskTitle() {
    return taskTitle;
  }

  public void setTaskTitle(String taskTitle) {
    this.taskTitle = taskTitle;
  }

  public String getTaskDue() {
    return taskDue;
  }

  public void setTaskDue(String taskDue) {
    this.taskDue = taskDue;
  }
}
