package id.teladan.solution;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A remark on a part of a solution.
 *
 * @param section the member of the solution that it is about, for example {@code results} or {@code
 *     evidence.claims}
 * @param text what to look at or to change
 */
public record RemarkCommand(
    @NotBlank @Size(max = 100) @Pattern(regexp = "[A-Za-z.]+") String section,
    @NotBlank @Size(max = Lengths.TEXT) String text) {}
