package id.teladan.attachment;

/** The text that is found in a file, as far as the search needs it. */
final class FoundText {
  /** In characters: about eighty pages. */
  static final int LONGEST = 200_000;

  private final StringBuilder text = new StringBuilder();

  void add(CharSequence part) {
    int room = LONGEST - text.length();
    text.append(part, 0, Math.min(room, part.length()));
  }

  boolean isFull() {
    return text.length() >= LONGEST;
  }

  /** Without what no database keeps, and with one blank where there were many. */
  @Override
  public String toString() {
    return text.toString()
        .replaceAll("[\\p{Cntrl}\\p{Co}\\p{Cs}\\p{Cn}&&[^\\n]]+", " ")
        .replaceAll(" {2,}", " ")
        .replaceAll("\\s*\\n\\s*", "\n")
        .strip();
  }
}
