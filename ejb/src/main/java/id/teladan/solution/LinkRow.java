package id.teladan.solution;

import jakarta.persistence.Embeddable;

/** A link as stored. */
@Embeddable
class LinkRow {
  private String rel;

  private String url;

  protected LinkRow() {}

  LinkRow(SolutionContent.Link link) {
    rel = link.rel();
    url = link.url();
  }

  SolutionContent.Link view() {
    return new SolutionContent.Link(rel, url);
  }
}
