package id.teladan.discovery;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a group of the thesaurus must be, told for each term. */
final class ThesaurusRules {
  static final int FEWEST = 2;
  static final int MOST = 20;
  static final int LONGEST = 100;

  private ThesaurusRules() {}

  /**
   * @throws InvalidInputException naming each term that cannot stay, and why
   */
  static void check(ThesaurusGroupContent content) {
    List<String> terms = content.terms();
    List<FieldError> errors = new ArrayList<>();
    if (terms.size() < FEWEST) {
      errors.add(FieldError.of("terms", "too-few-terms", FEWEST));
    }
    if (terms.size() > MOST) {
      errors.add(FieldError.of("terms", "too-many-terms", MOST));
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      String term = terms.get(i);
      String fault = fault(term);
      if (fault == null && seen.putIfAbsent(term.toLowerCase(Locale.ROOT), i) != null) {
        fault = "duplicate-term";
      }
      if (fault != null) {
        errors.add(FieldError.of("terms[" + i + "]", fault, term, LONGEST));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInputException(errors);
    }
  }

  private static String fault(String term) {
    if (term.isEmpty()) {
      return "empty-term";
    }
    if (term.length() > LONGEST) {
      return "term-too-long";
    }
    if (term.chars().anyMatch(c -> c == '=' || c == '#' || c == '"' || Character.isISOControl(c))) {
      return "term-with-sign";
    }
    long telling = term.chars().filter(Character::isLetterOrDigit).count();
    return telling < 2 ? "term-too-short" : null;
  }
}
