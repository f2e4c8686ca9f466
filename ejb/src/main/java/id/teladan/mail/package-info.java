/**
 * Mail that must not be lost. A use case puts a message into {@link id.teladan.mail.MailOutbox} in
 * its own transaction; a timer hands due ones to the {@link id.teladan.mail.MailTransport} and
 * tries again, later each time, until the server took them. A message leaves at least once and
 * always with the same {@code Message-ID}, so that a mail program shows what arrives twice once.
 *
 * <p>Without {@code TELADAN_MAIL_HOST} nothing is kept and nothing is sent.
 */
package id.teladan.mail;
