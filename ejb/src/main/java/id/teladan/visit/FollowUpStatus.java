package id.teladan.visit;

/** How far a follow-up has come. */
public enum FollowUpStatus {
  PLANNED,
  ONGOING,
  DONE,
  CANCELLED
}
