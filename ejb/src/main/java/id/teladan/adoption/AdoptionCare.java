package id.teladan.adoption;

/** Why somebody should look at an adoption. */
public enum AdoptionCare {
  /** A task is late, or it stands still longer than the setting allows. */
  OVERDUE,
  /** A task is late. */
  LATE,
  /** It stands still longer than the setting allows. */
  STUCK,
  /** The region says that it cannot go on. */
  BLOCKED,
  /** Its agreement ends soon. */
  ENDING,
  /** The owner disputed it, or the confirmation has expired. */
  UNPROVEN
}
