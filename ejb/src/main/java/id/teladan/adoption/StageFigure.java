package id.teladan.adoption;

/**
 * One stage in figures.
 *
 * @param stage null is unknown
 * @param count how many readable adoptions are at it
 * @param medianDays how long half of them have been there; null when nobody knows since when
 */
public record StageFigure(AdoptionStage stage, long count, Long medianDays) {

  public AdoptionStage getStage() {
    return stage;
  }

  public long getCount() {
    return count;
  }

  public Long getMedianDays() {
    return medianDays;
  }
}
