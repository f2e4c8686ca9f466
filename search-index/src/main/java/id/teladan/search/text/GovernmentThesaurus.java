package id.teladan.search.text;

import id.teladan.search.Thesaurus;

/** The thesaurus that Teladan begins with: terms of Indonesian government and what they mean. */
public final class GovernmentThesaurus {
  private GovernmentThesaurus() {}

  /** The groups. */
  public static Thesaurus load() {
    return Thesaurus.parse(text());
  }

  /** The editable form with its comments, for an administrator to start from. */
  public static String text() {
    return Lexicon.text("thesaurus.txt");
  }
}
