package id.teladan.need;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody's answer to a need.
 *
 * @param solutionId a published solution
 * @param remark why it may help; optional
 */
public record NeedReply(@NotNull Long solutionId, @Size(max = Lengths.SUMMARY) String remark) {}
