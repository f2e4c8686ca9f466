package id.teladan.benchmark;

/** How the figure of a region stands beside that of the region where a solution was made. */
public enum FitGrade {
  MUCH_LOWER,
  LOWER,
  SIMILAR,
  HIGHER,
  MUCH_HIGHER;

  /** The stable name for bundles and REST, for example {@code much-lower}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
