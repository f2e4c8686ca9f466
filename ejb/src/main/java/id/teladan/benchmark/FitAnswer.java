package id.teladan.benchmark;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an official says of a factor that no data can know, held against the solution's
 * requirements.
 *
 * @param text what is there, what has to change or what may go wrong
 */
public record FitAnswer(
    @NotNull FitFactor factor,
    @NotNull FitVerdict verdict,
    @Size(max = Lengths.SUMMARY) String text) {}
