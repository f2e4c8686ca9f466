package id.teladan.api.trust;

/** The own password once more. */
public record PasswordProof(String password) {
  @Override
  public String toString() {
    return "PasswordProof";
  }
}
