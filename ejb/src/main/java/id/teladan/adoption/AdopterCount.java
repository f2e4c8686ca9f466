package id.teladan.adoption;

/**
 * How many regions adopt a solution.
 *
 * @param adopters all but those that gave it up
 * @param live those where it runs
 */
public record AdopterCount(long adopters, long live) {
  public static final AdopterCount NONE = new AdopterCount(0, 0);

  AdopterCount plus(AdopterCount other) {
    return new AdopterCount(adopters + other.adopters, live + other.live);
  }

  public long getAdopters() {
    return adopters;
  }

  public long getLive() {
    return live;
  }
}
