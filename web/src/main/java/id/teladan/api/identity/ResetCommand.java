package id.teladan.api.identity;

import jakarta.validation.constraints.NotBlank;

/** Whose password is lost. */
public record ResetCommand(@NotBlank String username) {}
