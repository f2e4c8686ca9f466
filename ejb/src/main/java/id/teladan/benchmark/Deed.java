package id.teladan.benchmark;

import id.teladan.adoption.AdoptionStage;
import java.math.BigDecimal;

/**
 * What a region did about an affair, and what its figures were. The order of time, and no cause.
 *
 * @param on when, as precisely as it is known: a year, month or day; null when nobody said
 * @param own whether the region made the solution itself; else it took it over
 * @param stage how far; null when unknown or its own
 * @param before the region's figure of the year before or of the nearest year before that; null
 *     when there is none of the same measure
 * @param beforeYear null without a figure
 * @param after its newest figure since then; null when there is none
 * @param afterYear null without a figure
 */
public record Deed(
    String regionCode,
    long solutionId,
    String title,
    String url,
    String on,
    boolean own,
    AdoptionStage stage,
    BigDecimal before,
    Integer beforeYear,
    BigDecimal after,
    Integer afterYear) {

  public String getRegionCode() {
    return regionCode;
  }

  public String getTitle() {
    return title;
  }

  public String getUrl() {
    return url;
  }

  public String getOn() {
    return on;
  }

  public boolean isOwn() {
    return own;
  }

  public AdoptionStage getStage() {
    return stage;
  }

  public BigDecimal getBefore() {
    return before;
  }

  public Integer getBeforeYear() {
    return beforeYear;
  }

  public BigDecimal getAfter() {
    return after;
  }

  public Integer getAfterYear() {
    return afterYear;
  }
}
