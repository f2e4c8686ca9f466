package id.teladan.identity;

/**
 * Where somebody reads mail.
 *
 * @param name how they are addressed
 * @param language {@code id} or {@code en}
 */
public record MailAddress(String address, String name, String language) {

  /** Never the address: it says who somebody is. */
  @Override
  public String toString() {
    return "MailAddress[" + language + "]";
  }
}
