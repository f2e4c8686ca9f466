package id.teladan.paper;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Under which number and date a paper is issued.
 *
 * @param date that stands on it
 */
public record PaperIssue(
    @NotBlank @Size(max = Lengths.TITLE) String number, @NotNull LocalDate date) {}
