package id.teladan.notification;

/** When a notice goes out by mail. */
public enum MailWhen {
  /** Never. */
  NONE,
  /** Within a minute or two. */
  NOW,
  /** With the others, once a day. */
  DIGEST
}
