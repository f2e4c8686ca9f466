package id.teladan.shared;

/** Somebody else changed the object since it was read. REST answers 412. */
public class VersionConflictException extends DomainException {
  private static final long serialVersionUID = 1L;

  public VersionConflictException(String kind, Object id, long current) {
    super("stale-version", kind + " " + id + " is at version " + current + " by now");
  }
}
