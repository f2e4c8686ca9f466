package id.teladan.adoption;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The answer of the solution's owner.
 *
 * @param remark why; needed for a dispute
 * @param office as what the person answers: a function, not a name
 */
public record AdoptionConfirmation(
    @NotNull ProofDecision decision,
    @Size(max = Lengths.TEXT) String remark,
    @Size(max = Lengths.SHORT) String office) {}
