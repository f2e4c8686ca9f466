package id.teladan.visit;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A step of a visit: it starts, ends, is cancelled, or that is taken back. */
public record VisitTransition(@NotNull VisitStatus to, @Size(max = Lengths.TEXT) String remark) {}
