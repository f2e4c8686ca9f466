package id.teladan.paper;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an issued paper gets a new edition. */
public record PaperCorrection(@NotBlank @Size(max = Lengths.SUMMARY) String reason) {}
