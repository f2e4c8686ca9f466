package id.teladan.conversation;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A moderator's step.
 *
 * @param reason why it is hidden; its author reads it
 */
public record ModerationCommand(
    @NotNull Decision decision, @Size(max = Lengths.SUMMARY) String reason) {}
