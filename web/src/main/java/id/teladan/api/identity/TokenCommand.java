package id.teladan.api.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

/** Who wants a token, and the proof: a code too, where a second factor is on. */
public record TokenCommand(@NotBlank String username, @NotEmpty String password, String code) {

  @Override
  public String toString() {
    return "TokenCommand[" + username + "]";
  }
}
