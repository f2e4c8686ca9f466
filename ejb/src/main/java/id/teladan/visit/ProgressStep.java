package id.teladan.visit;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How a follow-up went on.
 *
 * @param percent how much is done; null for not said
 * @param remark what was done, or what stands in the way
 */
public record ProgressStep(
    @NotNull FollowUpStatus status,
    @Min(0) @Max(100) Integer percent,
    @NotBlank @Size(max = Lengths.TEXT) String remark) {}
