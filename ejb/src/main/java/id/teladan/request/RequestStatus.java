package id.teladan.request;

/** How far a request has come. */
public enum RequestStatus {
  /** Being written; the host knows nothing of it. */
  DRAFT,
  /** The host is to answer. */
  SENT,
  /** The host named other days; the visitor is to answer. */
  DATES_PROPOSED,
  /** The host answered the questions, so that a visit may not be needed. */
  ANSWERED,
  /** A visit was made of it. */
  ACCEPTED,
  /** The host cannot, and said why. */
  DECLINED,
  /** The visitor does not want it any more. */
  WITHDRAWN
}
