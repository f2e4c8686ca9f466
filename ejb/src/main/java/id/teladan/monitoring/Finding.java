package id.teladan.monitoring;

import java.util.Arrays;
import java.util.List;

/**
 * What was found of a part.
 *
 * @param part for example {@code database}
 * @param code what was found, for example {@code down}: with the part it names the sentence and
 *     what to do
 * @param values what the sentence tells, in its order
 */
public record Finding(String part, Tone tone, String code, List<Long> values) {
  public Finding {
    values = List.copyOf(values);
  }

  static Finding of(String part, Tone tone, String code, long... values) {
    return new Finding(part, tone, code, Arrays.stream(values).boxed().toList());
  }

  public String getPart() {
    return part;
  }

  public Tone getTone() {
    return tone;
  }

  public String getCode() {
    return code;
  }

  public List<Long> getValues() {
    return values;
  }

  /** Whether somebody has to do something. */
  public boolean isTrouble() {
    return tone != Tone.GOOD;
  }
}
