package id.teladan.solution;

import jakarta.persistence.Embeddable;

/** An open data set as stored. */
@Embeddable
class OpenDataRow {
  private String title;

  private String url;

  protected OpenDataRow() {}

  OpenDataRow(SolutionContent.OpenData openData) {
    title = openData.title();
    url = openData.url();
  }

  SolutionContent.OpenData view() {
    return new SolutionContent.OpenData(title, url);
  }
}
