package id.teladan.web.assessment;

import id.teladan.assessment.AssessmentStatus;
import id.teladan.assessment.Rating;
import id.teladan.assessment.Score;
import id.teladan.assessment.Spbe.Aspect;
import id.teladan.assessment.Spbe.Domain;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;

/** How the parts of SPBE and their figures are called. */
@Named
@RequestScoped
public class SpbeWords {
  static final String FEATURE = "assessment";

  @Inject private Language language;

  public String text(String key, Object... values) {
    return Words.text(FEATURE, language.getLocale(), key, values);
  }

  public String indicator(int number) {
    return text("indicator." + number);
  }

  public String aspect(Aspect aspect) {
    return text("aspect." + aspect);
  }

  public String domain(Domain domain) {
    return text("domain." + domain);
  }

  public String level(Integer level) {
    return level == null ? text("level.none") : level + " · " + text("level." + level);
  }

  public String rating(Rating rating) {
    return rating == null ? text("rating.none") : text("rating." + rating);
  }

  public String status(AssessmentStatus status) {
    return text("status." + status);
  }

  public String tone(AssessmentStatus status) {
    return switch (status) {
      case DRAFT -> "";
      case FINAL -> "accent";
      case PUBLISHED -> "good";
    };
  }

  /** Two decimals, as the reader writes them; a dash for null. */
  public String score(BigDecimal exact) {
    return exact == null ? "–" : number(Score.shown(exact), 2);
  }

  /** As many decimals as it has, at most four. */
  public String exact(BigDecimal exact) {
    return exact == null ? "–" : number(exact, 0, 4);
  }

  /** With its sign. */
  public String change(BigDecimal difference) {
    if (difference == null) {
      return "–";
    }
    String plain = number(difference.abs(), 2, 4);
    return difference.signum() == 0 ? plain : (difference.signum() > 0 ? "+" : "−") + plain;
  }

  private String number(BigDecimal value, int digits) {
    return number(value, digits, digits);
  }

  private String number(BigDecimal value, int least, int most) {
    NumberFormat format = NumberFormat.getNumberInstance(language.getLocale());
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    return format.format(value);
  }
}
