package id.teladan.shared;

/** How long texts may be, in characters, everywhere. */
public final class Lengths {
  public static final int TITLE = 300;
  public static final int SUMMARY = 1_000;
  public static final int TEXT = 20_000;

  /** Codes, addresses of links and other short values. */
  public static final int SHORT = 500;

  private Lengths() {}
}
