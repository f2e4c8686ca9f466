package id.teladan.mail;

/**
 * A message in plain text.
 *
 * @param messageId with its angle brackets; the same each time it is sent
 */
public record Mail(String messageId, String recipient, String subject, String text) {

  /** Never the text: it may hold a link that opens an account. */
  @Override
  public String toString() {
    return "Mail[" + messageId + "]";
  }
}
