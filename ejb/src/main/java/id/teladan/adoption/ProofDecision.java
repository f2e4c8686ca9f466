package id.teladan.adoption;

/** What the owner of a solution answers to a region that states it adopts it. */
public enum ProofDecision {
  CONFIRMED,
  DISPUTED
}
