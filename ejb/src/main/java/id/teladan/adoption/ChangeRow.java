package id.teladan.adoption;

import jakarta.persistence.Embeddable;

/** A change as stored. */
@Embeddable
class ChangeRow {
  private String what;
  private String why;

  protected ChangeRow() {}

  ChangeRow(AdoptionContent.Change content) {
    what = content.what();
    why = content.why();
  }

  AdoptionContent.Change view() {
    return new AdoptionContent.Change(what, why);
  }
}
