package id.teladan.need;

import id.teladan.shared.Lengths;
import id.teladan.shared.PrivateContact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a region writes about its need. Everybody reads it.
 *
 * @param title what is sought, in a line
 * @param description more of it: the problem, what was tried, the conditions
 * @param words what to search for when something new is published; the title when null
 * @param affair the code of an affair; null when it is none or several
 * @param function the author's function or unit, shown instead of a name
 */
public record NeedContent(
    @NotNull String regionCode,
    @NotBlank @Size(max = Lengths.TITLE) @PrivateContact.NoNumber String title,
    @Size(max = Lengths.TEXT) @PrivateContact.NoNumber String description,
    @Size(max = Lengths.SHORT) String words,
    String affair,
    @Size(max = Lengths.SHORT) String function) {}
