package id.teladan.api.identity;

/** A new password beside the present one. */
public record NewPassword(String old, String password) {
  @Override
  public String toString() {
    return "NewPassword";
  }
}
