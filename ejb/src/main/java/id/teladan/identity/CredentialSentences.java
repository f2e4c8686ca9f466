package id.teladan.identity;

/** How a link to choose a password reads in mail; spoken by whoever has the words. */
public interface CredentialSentences {

  /**
   * @param language {@code id} or {@code en}
   * @param kind {@code invitation}, {@code reset} or {@code handed}
   * @param hours how long the link works
   */
  Letter letter(String language, String kind, String reader, String link, long hours);

  /** What is sent. */
  record Letter(String subject, String text) {
    /** Never the text: the link in it opens an account. */
    @Override
    public String toString() {
      return subject;
    }
  }
}
