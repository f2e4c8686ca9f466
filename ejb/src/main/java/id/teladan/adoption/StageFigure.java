package id.teladan.adoption;

/**
 * One stage in figures.
 *
 * @param stage null is unknown
 * @param count how many readable adoptions are at it
 * @param reached how many are at it or further, those that were given up not counted
 * @param now for how long those at it have been there; null when nobody knows
 * @param stay how long it took those that left it; null when none did with a known day
 */
public record StageFigure(
    AdoptionStage stage, long count, long reached, Quartiles now, Quartiles stay) {

  public AdoptionStage getStage() {
    return stage;
  }

  public long getCount() {
    return count;
  }

  public long getReached() {
    return reached;
  }

  public Quartiles getNow() {
    return now;
  }

  public Quartiles getStay() {
    return stay;
  }
}
