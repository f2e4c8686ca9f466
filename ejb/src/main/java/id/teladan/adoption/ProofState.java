package id.teladan.adoption;

/** How well an adoption is proven. */
public enum ProofState {
  /** The adopting region says so. */
  STATED,
  /** The owner of the solution agrees. */
  CONFIRMED,
  /** The owner of the solution disagrees. */
  DISPUTED,
  /** The owner agreed too long ago. */
  EXPIRED
}
