package id.teladan.api.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

/** Who wants a token, and the proof. */
public record TokenCommand(@NotBlank String username, @NotEmpty String password) {

  @Override
  public String toString() {
    return "TokenCommand[" + username + "]";
  }
}
