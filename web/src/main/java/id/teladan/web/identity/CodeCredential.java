package id.teladan.web.identity;

import jakarta.security.enterprise.credential.Credential;

/** The code that follows a password. */
record CodeCredential(String code) implements Credential {
  /** Never the code. */
  @Override
  public String toString() {
    return "CodeCredential";
  }
}
