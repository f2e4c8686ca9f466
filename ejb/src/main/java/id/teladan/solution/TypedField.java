package id.teladan.solution;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * One field of the editor as somebody typed it, right or wrong.
 *
 * @param field the path of the REST member, for example {@code evidence.claims[0].text}
 * @param text what stands in it
 */
public record TypedField(
    @NotBlank @Size(max = 100) String field, @Size(max = 2 * Lengths.TEXT) String text) {}
