package id.teladan.audit;

/** Who acts now, as the audit names them. */
public interface Actor {

  /** The user name, {@code anonymous}, or {@code system} for the application's own work. */
  String actorName();

  /** How the record of deeds names them: a number instead of a person's name. */
  String auditName();

  /** The address the request came from; null for the application's own work. */
  String address();
}
