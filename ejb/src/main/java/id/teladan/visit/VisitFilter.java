package id.teladan.visit;

/**
 * What a list of visits is narrowed by; null members do not filter.
 *
 * @param region either side of the visit
 * @param theme the name of a theme, in any case
 * @param own whether it belongs to the caller: to their region or to a team of theirs
 */
public record VisitFilter(
    String region,
    String visitor,
    String host,
    String theme,
    VisitKind kind,
    VisitStatus status,
    Boolean own) {

  public static final VisitFilter NONE = new VisitFilter(null, null, null, null, null, null, null);

  public VisitFilter ofOwn(boolean ownOnes) {
    return new VisitFilter(region, visitor, host, theme, kind, status, ownOnes);
  }
}
