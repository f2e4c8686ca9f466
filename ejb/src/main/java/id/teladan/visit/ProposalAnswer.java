package id.teladan.visit;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the host answers to a proposal.
 *
 * @param decision {@code CONFIRMED} or {@code DECLINED}
 * @param reason demanded when it declines
 */
public record ProposalAnswer(
    @NotNull ProposalState decision, @Size(max = Lengths.TEXT) String reason) {}
