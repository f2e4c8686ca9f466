package id.teladan.exchange;

import id.teladan.solution.Audience;
import id.teladan.solution.SolutionKind;

/**
 * What holds for every row that does not say it itself. Each may be null.
 *
 * @param mapping how columns and regions are to be read
 * @param kind guessed when null: an application where there is anything about software
 */
public record ImportDefaults(
    SolutionKind kind,
    String regionCode,
    String mainAffair,
    Audience audience,
    ImportMapping mapping) {

  public ImportDefaults {
    mapping = mapping == null ? ImportMapping.NONE : mapping;
  }

  public ImportDefaults(
      SolutionKind kind, String regionCode, String mainAffair, Audience audience) {
    this(kind, regionCode, mainAffair, audience, ImportMapping.NONE);
  }

  /** The same with another way to read the file. */
  ImportDefaults reading(ImportMapping other) {
    return new ImportDefaults(kind, regionCode, mainAffair, audience, other);
  }
}
