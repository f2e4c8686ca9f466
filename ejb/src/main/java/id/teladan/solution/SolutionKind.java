package id.teladan.solution;

/** A practice is a way of working; an application is software. */
public enum SolutionKind {
  PRACTICE,
  APPLICATION
}
