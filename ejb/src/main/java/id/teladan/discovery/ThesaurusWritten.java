package id.teladan.discovery;

/** The thesaurus is another one, once the transaction that fires this has committed. */
public record ThesaurusWritten() {}
