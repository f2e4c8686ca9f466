package id.teladan.exchange;

import id.teladan.solution.Audience;
import id.teladan.solution.SolutionKind;

/**
 * What holds for every row that does not say it itself. Each may be null.
 *
 * @param kind guessed when null: an application where there is anything about software
 */
public record ImportDefaults(
    SolutionKind kind, String regionCode, String mainAffair, Audience audience) {}
