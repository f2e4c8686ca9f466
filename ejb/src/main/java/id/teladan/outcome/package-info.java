/**
 * What came of visits: which solutions are visited most, and how many visits led to findings, to
 * finished follow-ups and to adoptions ({@link id.teladan.outcome.OutcomeReading}). Every figure
 * counts only what its reader may read one by one.
 */
package id.teladan.outcome;
