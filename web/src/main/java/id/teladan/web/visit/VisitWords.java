package id.teladan.web.visit;

import id.teladan.region.RegionDirectory;
import id.teladan.visit.FollowUpStatus;
import id.teladan.visit.VisitStatus;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the codes of visits are called and coloured; in pages {@code #{visitWords.kind(x)}}. */
@Named
@RequestScoped
public class VisitWords {
  static final String FEATURE = "visit";

  @Inject private Language language;
  @Inject private RegionDirectory regions;

  /** A text of this feature with its values filled in; null when there is none. */
  public String text(String key, Object... values) {
    return Words.text(FEATURE, language.getLocale(), key, values);
  }

  /**
   * The name of a code, for example {@code label('kind', visit.kind)}; null when it is unknown.
   *
   * @param group the beginning of the key
   */
  public String label(String group, Object code) {
    return code == null ? null : text(group + "." + code);
  }

  /** The short name of a region. */
  public String region(String code) {
    return regions.label(code);
  }

  /** The official name of a region. */
  public String regionName(String code) {
    return regions.name(code);
  }

  public String tone(VisitStatus status) {
    if (status == null || status == VisitStatus.CANCELLED) {
      return "";
    }
    return switch (status) {
      case PLANNED -> "warn";
      case ONGOING -> "accent";
      default -> "good";
    };
  }

  public String planTone(FollowUpStatus status) {
    if (status == null || status == FollowUpStatus.CANCELLED) {
      return "";
    }
    return switch (status) {
      case PLANNED -> "warn";
      case ONGOING -> "accent";
      default -> "good";
    };
  }
}
