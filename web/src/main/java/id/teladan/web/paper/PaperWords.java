package id.teladan.web.paper;

import id.teladan.paper.PaperDiff;
import id.teladan.paper.PaperForm;
import id.teladan.paper.PaperView;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How papers and their states are called; in pages {@code #{paperWords.form(x)}}. */
@Named
@RequestScoped
public class PaperWords {
  static final String FEATURE = "paper";

  @Inject private Language language;

  public String form(PaperForm form) {
    return text("form." + form);
  }

  public String state(PaperView paper) {
    return text("state." + paper.state());
  }

  public String tone(PaperView paper) {
    return switch (paper.state()) {
      case GENERATED -> "";
      case EDITED -> "accent";
      case ISSUED -> "good";
    };
  }

  /** What the team changed against what is recorded now. */
  public List<PaperDiff.Line> changes(PaperView paper) {
    return PaperDiff.of(unnumbered(paper.getGenerated()), unnumbered(paper.getText()));
  }

  /** A picture that a paper took along is the same picture under another number. */
  private static String unnumbered(String text) {
    return text.replaceAll("(?m)^\\[foto \\d{1,18}]", "[foto]");
  }

  String text(String key, Object... values) {
    return Words.text(FEATURE, language.getLocale(), key, values);
  }
}
