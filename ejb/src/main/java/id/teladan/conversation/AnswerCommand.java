package id.teladan.conversation;

import id.teladan.shared.Lengths;
import id.teladan.shared.PrivateContact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The owner's answer, for everybody who asks the same.
 *
 * @param answer with Markdown, as the texts of the solution
 */
public record AnswerCommand(
    @NotBlank @Size(max = Lengths.TEXT) @PrivateContact.None String answer) {}
