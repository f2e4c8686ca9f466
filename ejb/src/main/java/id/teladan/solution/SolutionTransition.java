package id.teladan.solution;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A step of the editorial life.
 *
 * @param to where to
 * @param remark why; optional
 */
public record SolutionTransition(
    @NotNull SolutionStatus to, @Size(max = Lengths.TEXT) String remark) {}
