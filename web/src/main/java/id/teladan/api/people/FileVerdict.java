package id.teladan.api.people;

import id.teladan.trust.FileDecision;

/** What becomes of a file, and why. */
public record FileVerdict(FileDecision decision, String reason) {}
