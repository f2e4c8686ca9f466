package id.teladan.shared;

/** Nothing is there, or nothing that the caller may know of. REST answers 404. */
public class NotFoundException extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotFoundException(String kind, Object id) {
    super("not-found", kind + " " + id + " does not exist for this caller");
  }
}
