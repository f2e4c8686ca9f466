package id.teladan.search;

/**
 * How long a test runs: briefly in every build, at length under {@code mvn verify -Pcampaign}.
 * Seeds change with each run and are printed; {@code -Dteladan.seed=…} repeats one.
 */
public final class Campaign {
  private Campaign() {}

  /** The number for this run; a property of that name overrides both. */
  public static int times(String property, int briefly, int atLength) {
    return Integer.getInteger(property, isOn() ? atLength : briefly);
  }

  public static boolean isOn() {
    return Boolean.getBoolean("teladan.campaign");
  }

  /** A seed nobody foresaw, printed with the name of who uses it. */
  public static long seed(String name) {
    long seed = Long.getLong("teladan.seed", System.nanoTime());
    System.out.println(name + " seed " + seed);
    return seed;
  }
}
