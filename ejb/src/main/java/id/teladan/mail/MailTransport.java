package id.teladan.mail;

/** Where mail leaves the application. */
interface MailTransport {

  /**
   * Hands a message over; it has left when this returns.
   *
   * @throws MailFailedException when the other side did not take it, or nobody knows
   */
  void send(Mail mail) throws MailFailedException;
}
