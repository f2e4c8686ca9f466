package id.teladan.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The words of a paper as a team wants them.
 *
 * @param text chapters and blocks as plain text: a line that begins with # is a chapter, with ## a
 *     heading; a blank line ends a paragraph
 */
public record PaperContent(
    @NotBlank @Size(max = 300) String title,
    @Size(max = 1000) String subtitle,
    @NotBlank @Size(max = PaperContent.LONGEST) String text) {
  static final int LONGEST = 400_000;
}
