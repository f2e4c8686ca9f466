package id.teladan.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A wish for a token.
 *
 * @param name what it is for
 * @param days how long it works
 * @param password the owner's own, once more
 */
public record TokenOrder(
    @NotBlank @Size(max = 100) String name,
    @NotNull TokenScope scope,
    @NotNull Integer days,
    String password) {

  /** Never the password. */
  @Override
  public String toString() {
    return "TokenOrder[" + scope + "]";
  }
}
