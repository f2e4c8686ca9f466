package id.teladan.adoption;

/** What the adopting region does with a part of the solution. */
public enum PartDecision {
  AS_IS,
  CHANGED,
  LEFT_OUT
}
