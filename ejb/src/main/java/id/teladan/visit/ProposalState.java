package id.teladan.visit;

/** What the host says to a solution that a visitor proposes. */
public enum ProposalState {
  ASKED,
  /** It is a draft of the host now. */
  CONFIRMED,
  DECLINED
}
