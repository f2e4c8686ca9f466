package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionTask;
import java.io.Serializable;

/** A task, as typed. */
public class TaskForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String title;
  private String agency;
  private String start;
  private String due;
  private String progress;
  private String dependsOn;
  private boolean done;

  static TaskForm of(AdoptionTask written) {
    TaskForm form = new TaskForm();
    form.title = written.title();
    form.agency = written.agency();
    form.start = Typed.text(written.start());
    form.due = Typed.text(written.due());
    form.progress = Typed.text(written.progress());
    form.dependsOn = Typed.text(written.dependsOn());
    form.done = written.done();
    return form;
  }

  /** Null for a row where nothing was typed. */
  AdoptionTask read() {
    if (Typed.isBlank(title) && Typed.isBlank(agency) && Typed.isBlank(due)) {
      return null;
    }
    Long first = Typed.number("tasks", dependsOn);
    Long percent = Typed.number("tasks", progress);
    return new AdoptionTask(
        title,
        agency,
        Typed.date("tasks", start),
        Typed.date("tasks", due),
        first == null ? null : (int) Math.min(first, Integer.MAX_VALUE),
        percent == null ? null : (int) Math.min(percent, Integer.MAX_VALUE),
        done);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  public String getStart() {
    return start;
  }

  public void setStart(String start) {
    this.start = start;
  }

  public String getProgress() {
    return progress;
  }

  public void setProgress(String progress) {
    this.progress = progress;
  }

  public String getDue() {
    return due;
  }

  public void setDue(String due) {
    this.due = due;
  }

  public String getDependsOn() {
    return dependsOn;
  }

  public void setDependsOn(String dependsOn) {
    this.dependsOn = dependsOn;
  }

  public boolean isDone() {
    return done;
  }

  public void setDone(boolean done) {
    this.done = done;
  }
}
