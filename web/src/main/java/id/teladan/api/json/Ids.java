package id.teladan.api.json;

import id.teladan.shared.NotFoundException;
import java.util.regex.Pattern;

/** Ids: numbers inside, strings outside. */
public final class Ids {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  private Ids() {}

  /**
   * The id in an address.
   *
   * @param kind what is looked for, for example {@code solution}
   * @throws NotFoundException when nothing can have such an id
   */
  public static long parse(String kind, String text) {
    if (!isId(text)) {
      throw new NotFoundException(kind, text);
    }
    return Long.parseLong(text);
  }

  static boolean isId(String text) {
    return text != null && NUMBER.matcher(text).matches();
  }

  /** Whether a number of this name is an id, and so a string in JSON. */
  public static boolean isIdName(String name) {
    return name.equals("id") || name.endsWith("Id") || name.equals("ids") || name.endsWith("Ids");
  }
}
