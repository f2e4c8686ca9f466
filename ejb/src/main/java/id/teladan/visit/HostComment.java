package id.teladan.visit;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the host says to a finding. */
public record HostComment(@NotBlank @Size(max = Lengths.TEXT) String text) {}
