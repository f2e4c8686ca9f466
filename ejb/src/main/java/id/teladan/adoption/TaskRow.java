package id.teladan.adoption;

import id.teladan.shared.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A task as stored. */
@Embeddable
class TaskRow {
  private String title;
  private String agency;

  @Column(name = "starts")
  private PartialDate start;

  private PartialDate due;

  @Column(name = "depends_on")
  private Integer dependsOn;

  private Integer progress;
  private boolean done;

  protected TaskRow() {}

  TaskRow(AdoptionTask content) {
    title = content.title();
    agency = content.agency();
    start = content.start();
    due = content.due();
    dependsOn = content.dependsOn();
    progress = content.progress();
    done = content.done();
  }

  AdoptionTask view() {
    return new AdoptionTask(title, agency, start, due, dependsOn, progress, done);
  }
}
