package id.teladan.assessment;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Levels tried in a simulation, as an address carries them: {@code 26:4}, several times.
 *
 * @param levels by the number of the indicator
 */
public record WhatIf(Map<Integer, Integer> levels) {

  public WhatIf {
    levels = new TreeMap<>(levels);
  }

  /**
   * @param texts each {@code 26:4}; of two for one indicator the last counts
   * @throws InvalidInputException for anything else
   */
  public static WhatIf parse(List<String> texts) {
    Map<Integer, Integer> levels = new TreeMap<>();
    for (String text : texts) {
      if (!isChange(text)) {
        throw new InvalidInputException(FieldError.of("set", "not-a-level", text));
      }
      put(levels, text);
    }
    return new WhatIf(levels);
  }

  /** The same for a page, where what cannot be read is left out. */
  public static WhatIf lenient(List<String> texts) {
    Map<Integer, Integer> levels = new TreeMap<>();
    texts.stream().filter(WhatIf::isChange).forEach(text -> put(levels, text));
    return new WhatIf(levels);
  }

  private static void put(Map<Integer, Integer> levels, String text) {
    int colon = text.indexOf(':');
    levels.put(
        Integer.valueOf(text.substring(0, colon)), Integer.valueOf(text.substring(colon + 1)));
  }

  private static boolean isChange(String text) {
    return text.matches("([1-9]|[1-3]\\d|4[0-7]):[1-5]");
  }
}
