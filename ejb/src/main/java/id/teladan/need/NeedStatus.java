package id.teladan.need;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a need has come. */
public enum NeedStatus {
  OPEN,
  /** Somebody named a solution; more answers are welcome. */
  ANSWERED,
  /** Nobody looks any more; nobody is told. */
  CLOSED;

  private static final Map<NeedStatus, Set<NeedStatus>> STEPS =
      Map.of(
          OPEN, EnumSet.of(ANSWERED, CLOSED),
          ANSWERED, EnumSet.of(OPEN, CLOSED),
          CLOSED, EnumSet.of(OPEN));

  /** Where it may go from here. */
  public Set<NeedStatus> next() {
    return STEPS.get(this);
  }
}
