package id.teladan.trust;

import id.teladan.audit.AuditView;

/**
 * A deed with the name of who did it.
 *
 * @param name how they are called now; the number when they were erased
 */
public record Deed(AuditView deed, String name) {
  public AuditView getDeed() {
    return deed;
  }

  public String getName() {
    return name;
  }
}
