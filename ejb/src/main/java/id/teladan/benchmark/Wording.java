package id.teladan.benchmark;

import java.util.Locale;

/** One text of the reference data in both languages; either may be null when nobody wrote it. */
public record Wording(String indonesian, String english) {

  public String in(Locale locale) {
    return "en".equals(locale.getLanguage()) ? english : indonesian;
  }

  public String getIndonesian() {
    return indonesian;
  }

  public String getEnglish() {
    return english;
  }
}
