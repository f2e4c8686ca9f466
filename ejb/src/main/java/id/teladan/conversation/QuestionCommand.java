package id.teladan.conversation;

import id.teladan.shared.PrivateContact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A question to the owner.
 *
 * @param text what somebody wants to know
 */
public record QuestionCommand(@NotBlank @Size(max = LONGEST) @PrivateContact.None String text) {
  /** How many characters a question may have. */
  public static final int LONGEST = 2_000;
}
