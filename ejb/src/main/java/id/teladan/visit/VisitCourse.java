package id.teladan.visit;

import java.util.Set;

/** Which state of a visit may follow which. */
final class VisitCourse {

  private VisitCourse() {}

  static Set<VisitStatus> next(VisitStatus now) {
    if (now == null) {
      return Set.of(VisitStatus.values());
    }
    return switch (now) {
      case PLANNED -> Set.of(VisitStatus.ONGOING, VisitStatus.CANCELLED);
      case ONGOING -> Set.of(VisitStatus.DONE, VisitStatus.PLANNED);
      case DONE -> Set.of(VisitStatus.ONGOING);
      case CANCELLED -> Set.of(VisitStatus.PLANNED);
    };
  }
}
