package id.teladan.adoption;

import jakarta.persistence.Embeddable;

/** A change as stored. */
@Embeddable
class ChangeRow {
  private String what;
  private String why;

  protected ChangeRow() {}

  ChangeRow(AdoptionChange content) {
    what = content.what();
    why = content.why();
  }

  AdoptionChange view() {
    return new AdoptionChange(what, why);
  }
}
