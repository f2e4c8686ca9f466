/**
 * REST for study visits: the frame, and below it notes, findings, follow-ups and papers, each
 * answered as far as the caller may read it.
 */
package id.teladan.api.visit;
