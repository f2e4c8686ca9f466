package id.teladan.adoption;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.Size;

/**
 * What the adopting region states anew, after a dispute or when a confirmation is over.
 *
 * @param remark what the owner should know; read by both sides
 * @param office as what the person states it: a function, not a name
 */
public record AdoptionStatement(
    @Size(max = Lengths.TEXT) String remark, @Size(max = Lengths.SHORT) String office) {}
