package id.teladan.adoption;

import id.teladan.shared.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A task as stored. */
@Embeddable
class TaskRow {
  private String title;
  private String agency;
  private PartialDate due;

  @Column(name = "depends_on")
  private Integer dependsOn;

  private boolean done;

  protected TaskRow() {}

  TaskRow(AdoptionTask content) {
    title = content.title();
    agency = content.agency();
    due = content.due();
    dependsOn = content.dependsOn();
    done = content.done();
  }

  AdoptionTask view() {
    return new AdoptionTask(title, agency, due, dependsOn, done);
  }
}
