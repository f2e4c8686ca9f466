package id.teladan.identity;

import jakarta.validation.constraints.NotNull;

/**
 * Whether somebody may sign in.
 *
 * @param to {@code SUSPENDED} or {@code ACTIVE}
 */
public record PersonTransition(@NotNull PersonState to) {}
