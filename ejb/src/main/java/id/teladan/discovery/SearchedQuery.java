package id.teladan.discovery;

import java.time.LocalDate;

/**
 * A query that was asked, by whomever.
 *
 * @param query in lower case
 * @param asked how often
 * @param withoutHit how often in vain
 * @param lastAsked the last day on which it was asked
 */
public record SearchedQuery(String query, long asked, long withoutHit, LocalDate lastAsked) {

  public String getQuery() {
    return query;
  }

  public long getAsked() {
    return asked;
  }

  public long getWithoutHit() {
    return withoutHit;
  }

  public LocalDate getLastAsked() {
    return lastAsked;
  }
}
