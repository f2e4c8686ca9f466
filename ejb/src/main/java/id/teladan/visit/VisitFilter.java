package id.teladan.visit;

import id.teladan.shared.PartialDate;

/**
 * What a list of visits is narrowed by; null members do not filter.
 *
 * @param region either side of the visit
 * @param theme the name of a theme, in any case
 * @param from the first of the days in which it takes place
 * @param to the last of these days
 * @param own whether it belongs to the caller: to their region or to a team of theirs
 */
public record VisitFilter(
    String region,
    String visitor,
    String host,
    String theme,
    VisitKind kind,
    VisitStatus status,
    Boolean own,
    PartialDate from,
    PartialDate to) {

  public static final VisitFilter NONE = new VisitFilter(null, null, null, null, null, null, null);

  /** Without days. */
  public VisitFilter(
      String region,
      String visitor,
      String host,
      String theme,
      VisitKind kind,
      VisitStatus status,
      Boolean own) {
    this(region, visitor, host, theme, kind, status, own, null, null);
  }

  public VisitFilter ofOwn(boolean ownOnes) {
    return new VisitFilter(region, visitor, host, theme, kind, status, ownOnes, from, to);
  }

  /** Those that this region makes or receives. */
  VisitFilter about(String regionCode) {
    return new VisitFilter(regionCode, visitor, host, theme, kind, status, own, from, to);
  }

  /** Those that this region receives. */
  public VisitFilter to(String hostCode) {
    return new VisitFilter(region, visitor, hostCode, theme, kind, status, own, from, to);
  }

  /** Those that take place in these days, by as much of their date as is known. */
  public VisitFilter between(PartialDate first, PartialDate last) {
    return new VisitFilter(region, visitor, host, theme, kind, status, own, first, last);
  }
}
