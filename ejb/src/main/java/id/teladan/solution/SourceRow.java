package id.teladan.solution;

import id.teladan.shared.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A source as stored. */
@Embeddable
class SourceRow {
  private String text;

  private String url;

  @Column(name = "as_of")
  private PartialDate asOf;

  @Enumerated(EnumType.STRING)
  private Confidence confidence;

  protected SourceRow() {}

  SourceRow(SolutionContent.Source source) {
    text = source.text();
    url = source.url();
    asOf = source.asOf();
    confidence = source.confidence();
  }

  SolutionContent.Source view() {
    return new SolutionContent.Source(text, url, asOf, confidence);
  }
}
