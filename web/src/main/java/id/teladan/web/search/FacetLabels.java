package id.teladan.web.search;

import id.teladan.region.AffairDirectory;
import id.teladan.region.RegionDirectory;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** Names of codes in the reader's language; in pages {@code #{names.label('stage', value)}}. */
@Named("names")
@RequestScoped
public class FacetLabels {
  @Inject private Language language;
  @Inject private RegionDirectory regions;
  @Inject private AffairDirectory affairs;

  /**
   * @param name what kind of code: a facet's name or {@code status}
   * @param value the code; null is unknown
   */
  public String label(String name, Object value) {
    if (value == null) {
      return null;
    }
    String code = value.toString();
    return switch (name) {
      case "region" -> regions.label(code);
      case "affair" -> affair(code);
      case "year" -> code;
      default -> word(name + "." + code, code);
    };
  }

  private String affair(String code) {
    Locale locale = language.getLocale();
    return affairs
        .lookup(code)
        .map(a -> a.name(locale))
        .orElseGet(() -> word("affair." + code, code));
  }

  private String word(String key, String code) {
    String word = Words.text("solution", language.getLocale(), key);
    return word == null ? code : word;
  }
}
