package id.teladan.solution;

/** Where a solution is in its editorial life. */
public enum SolutionStatus {
  DRAFT,
  SUBMITTED,
  PUBLISHED,
  OUTDATED,
  ARCHIVED
}
