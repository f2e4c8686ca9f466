package id.teladan.need;

import jakarta.validation.constraints.NotNull;

/** A step of a need. */
public record NeedTransition(@NotNull NeedStatus to) {}
