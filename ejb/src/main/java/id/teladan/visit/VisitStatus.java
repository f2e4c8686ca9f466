package id.teladan.visit;

/** How far a visit has come. Notes are welcome at any of them. */
public enum VisitStatus {
  PLANNED,
  ONGOING,
  DONE,
  CANCELLED
}
