package id.teladan.api.identity;

/** A code of an authenticator, or a recovery code. */
public record CodeCommand(String code) {
  /** Never the code. */
  @Override
  public String toString() {
    return "CodeCommand";
  }
}
