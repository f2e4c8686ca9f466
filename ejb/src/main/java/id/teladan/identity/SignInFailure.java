package id.teladan.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** One wrong password. */
@Entity
@Table(name = "sign_in_failure")
class SignInFailure {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_failure_seq")
  @SequenceGenerator(name = "sign_in_failure_seq", sequenceName = "sign_in_failure_seq")
  private Long id;

  private String username;
  private String address;
  private OffsetDateTime at;

  protected SignInFailure() {}

  SignInFailure(String username, String address) {
    this.username = username;
    this.address = address;
    this.at = OffsetDateTime.now(ZoneOffset.UTC);
  }
}
