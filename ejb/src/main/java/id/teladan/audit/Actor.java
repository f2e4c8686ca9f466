package id.teladan.audit;

/** Who acts now, as the audit names them. */
public interface Actor {

  /** The user name, {@code anonymous}, or {@code system} for the application's own work. */
  String actorName();

  /** The address the request came from; null for the application's own work. */
  String address();
}
