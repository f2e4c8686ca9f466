package id.teladan.exchange;

import java.util.regex.Pattern;

/**
 * Numbers and addresses of persons, which inventories hold beside applications. A contact here is a
 * function, so none of them is kept.
 */
final class PrivateContact {
  /** Columns that hold nothing else; what stands in them is never read further. */
  static final String COLUMN = "privateContact";

  /** Mobile numbers as they are written here: 0812-3456-7890, +62 812 …, 62812…. */
  private static final Pattern MOBILE =
      Pattern.compile("(?<!\\d)(\\+?62[\\s().-]*|0)8(?:[\\s().-]*\\d){7,12}(?!\\d)");

  private static final Pattern MAIL =
      Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

  /** Numbers of residents have 16 digits. */
  private static final Pattern RESIDENT = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");

  private PrivateContact() {}

  static boolean isIn(String text) {
    return MOBILE.matcher(text).find()
        || MAIL.matcher(text).find()
        || RESIDENT.matcher(text).find();
  }
}
