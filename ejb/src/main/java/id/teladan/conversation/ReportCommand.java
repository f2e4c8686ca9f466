package id.teladan.conversation;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks the curators to look at something.
 *
 * @param reason what is wrong with it
 */
public record ReportCommand(@NotBlank @Size(max = Lengths.SUMMARY) String reason) {}
