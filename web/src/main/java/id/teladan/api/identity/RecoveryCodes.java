package id.teladan.api.identity;

import java.util.List;

/** Codes that work once each in place of the authenticator's; shown this once. */
public record RecoveryCodes(List<String> codes) {
  /** Never the codes. */
  @Override
  public String toString() {
    return "RecoveryCodes";
  }
}
