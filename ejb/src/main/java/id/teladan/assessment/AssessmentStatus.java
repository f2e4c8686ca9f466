package id.teladan.assessment;

/** How far a self-assessment is. */
public enum AssessmentStatus {
  /** Being filled in. */
  DRAFT,
  /** All 47 levels stand; only the region's people see it. */
  FINAL,
  /** Everybody sees it. */
  PUBLISHED
}
