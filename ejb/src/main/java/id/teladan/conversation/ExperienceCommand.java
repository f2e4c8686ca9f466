package id.teladan.conversation;

import id.teladan.shared.PrivateContact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How it went in a region that adopts a solution.
 *
 * @param regionCode the region that adopts it; the writer's own when null
 * @param text two lines of it
 */
public record ExperienceCommand(
    String regionCode, @NotBlank @Size(max = LONGEST) @PrivateContact.None String text) {
  /** How many characters an experience may have. */
  public static final int LONGEST = 300;
}
