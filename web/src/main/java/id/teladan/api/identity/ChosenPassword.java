package id.teladan.api.identity;

import jakarta.validation.constraints.NotBlank;

/** A password chosen by a link. */
public record ChosenPassword(@NotBlank String key, String password) {
  @Override
  public String toString() {
    return "ChosenPassword";
  }
}
