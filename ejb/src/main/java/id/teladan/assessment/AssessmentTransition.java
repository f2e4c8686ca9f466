package id.teladan.assessment;

import jakarta.validation.constraints.NotNull;

/** Where a self-assessment is to go. */
public record AssessmentTransition(@NotNull AssessmentStatus to) {}
