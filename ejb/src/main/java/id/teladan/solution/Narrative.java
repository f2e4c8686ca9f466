package id.teladan.solution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The longer texts of a solution. */
@Embeddable
class Narrative {
  private String problem;
  private String approach;
  private String results;
  private String lessons;
  private String requirements;

  @Column(name = "legal_basis")
  private String legalBasis;

  private String people;
  private String risks;
  private String failures;

  protected Narrative() {}

  Narrative(SolutionContent content) {
    problem = content.problem();
    approach = content.approach();
    results = content.results();
    lessons = content.lessons();
    requirements = content.requirements();
    legalBasis = content.legalBasis();
    people = content.people();
    risks = content.risks();
    failures = content.failures();
  }

  String problem() {
    return problem;
  }

  String approach() {
    return approach;
  }

  String results() {
    return results;
  }

  String lessons() {
    return lessons;
  }

  String requirements() {
    return requirements;
  }

  String legalBasis() {
    return legalBasis;
  }

  String people() {
    return people;
  }

  String risks() {
    return risks;
  }

  String failures() {
    return failures;
  }
}
