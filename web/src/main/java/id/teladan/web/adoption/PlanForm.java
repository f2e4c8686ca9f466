package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionContent;
import java.io.Serializable;

/** Who works on it, what stands in the way and how long the agreement holds, as typed. */
public class PlanForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String facilitator;
  private String people;
  private String risks;
  private String blocker;
  private String until;
  private String advice;
  private boolean filesShared;

  static PlanForm of(AdoptionContent written) {
    PlanForm form = new PlanForm();
    form.facilitator = written.facilitator();
    form.risks = written.risks();
    form.people = written.people();
    form.blocker = written.blocker();
    form.until = Typed.text(written.instrumentUntil());
    form.advice = written.advice();
    form.filesShared = written.filesShared();
    return form;
  }

  /** What stands in the way; null when nothing was typed. */
  String readBlocker() {
    return Typed.isBlank(blocker) ? null : blocker;
  }

  /** What others are told; null when nothing was typed. */
  String readAdvice() {
    return Typed.isBlank(advice) ? null : advice.strip();
  }

  public String getAdvice() {
    return advice;
  }

  public void setAdvice(String advice) {
    this.advice = advice;
  }

  public boolean isFilesShared() {
    return filesShared;
  }

  public void setFilesShared(boolean filesShared) {
    this.filesShared = filesShared;
  }

  public String getRisks() {
    return risks;
  }

  public void setRisks(String risks) {
    this.risks = risks;
  }

  public String getFacilitator() {
    return facilitator;
  }

  public void setFacilitator(String facilitator) {
    this.facilitator = facilitator;
  }

  public String getPeople() {
    return people;
  }

  public void setPeople(String people) {
    this.people = people;
  }

  public String getBlocker() {
    return blocker;
  }

  public void setBlocker(String blocker) {
    this.blocker = blocker;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }
}
