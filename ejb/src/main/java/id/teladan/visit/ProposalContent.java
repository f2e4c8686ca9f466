package id.teladan.visit;

import id.teladan.shared.Lengths;
import id.teladan.solution.Audience;
import id.teladan.solution.SolutionKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A solution that a finding proposes to the catalogue: as much as a draft needs. */
public record ProposalContent(
    @NotNull SolutionKind kind,
    @NotBlank @Size(max = Lengths.TITLE) String title,
    @NotBlank @Size(max = Lengths.SUMMARY) String summary,
    @NotBlank @Size(max = Lengths.SHORT) String mainAffair,
    @NotNull Audience audience) {}
