package id.teladan.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Somebody who can sign in, with the roles that were granted to them. */
@Entity
@Table(name = "account")
class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
  @SequenceGenerator(name = "account_seq", sequenceName = "account_seq")
  private Long id;

  private String username;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "region_code")
  private String regionCode;

  private boolean active;
  private String email;
  private String language = "id";

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "erased_at")
  private OffsetDateTime erasedAt;

  @Column(name = "totp_secret")
  private String totpSecret;

  @Column(name = "totp_waiting")
  private String totpWaiting;

  @Column(name = "totp_step")
  private Long totpStep;

  @Version private int version;

  @ElementCollection
  @CollectionTable(name = "account_grant", joinColumns = @JoinColumn(name = "account_id"))
  private List<GrantedRole> grants = new ArrayList<>();

  protected Account() {}

  Account(String username, String displayName, String passwordHash, String regionCode) {
    this.username = username;
    this.displayName = displayName;
    this.passwordHash = passwordHash;
    this.regionCode = regionCode;
    this.active = true;
    this.createdAt = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }

  /** Takes what an administrator of people wrote, except the name to sign in with. */
  void write(PersonContent content) {
    displayName = content.displayName().strip();
    email = content.email();
    language = content.language();
    regionCode = content.regionCode();
    grants.clear();
    content.roles().forEach(r -> grant(r, PeoplePolicy.isNational(r) ? null : regionCode));
  }

  void becomeActive(boolean yes) {
    active = yes;
  }

  /** Nothing of the person is left but the number. */
  void becomeStub() {
    username = "erased-" + id;
    displayName = username;
    passwordHash = null;
    email = null;
    regionCode = null;
    active = false;
    erasedAt = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    secondFactor(null, null);
    grants.clear();
  }

  boolean hasSecondFactor() {
    return totpSecret != null;
  }

  /** Sealed by the instance's key. */
  String totpSecret() {
    return totpSecret;
  }

  String totpWaiting() {
    return totpWaiting;
  }

  void waitsFor(String sealed) {
    totpWaiting = sealed;
  }

  /** Takes a second factor, or none; nothing waits any more. */
  void secondFactor(String sealed, Long step) {
    totpSecret = sealed;
    totpStep = step;
    totpWaiting = null;
  }

  boolean isActive() {
    return active;
  }

  String displayName() {
    return displayName;
  }

  PersonView person() {
    return new PersonView(
        id,
        version,
        username,
        state(),
        createdAt == null ? null : createdAt.toInstant(),
        new PersonContent(username, displayName, email, regionCode, roles(), language));
  }

  private List<Role> roles() {
    return grants.stream().map(g -> g.role).distinct().sorted().toList();
  }

  private PersonState state() {
    if (erasedAt != null) {
      return PersonState.ERASED;
    }
    if (!active) {
      return PersonState.SUSPENDED;
    }
    return passwordHash == null ? PersonState.INVITED : PersonState.ACTIVE;
  }

  void grant(Role role, String forRegion) {
    grants.add(new GrantedRole(role, forRegion));
  }

  Long id() {
    return id;
  }

  String username() {
    return username;
  }

  String passwordHash() {
    return passwordHash;
  }

  MailAddress mailAddress() {
    return new MailAddress(email, displayName, language);
  }

  void readsMailAt(String address, String inLanguage) {
    email = address;
    language = inLanguage;
  }

  /** Kept in today's strength from now on. */
  void rehashed(String digest) {
    passwordHash = digest;
  }

  Caller caller() {
    List<Grant> all = new ArrayList<>();
    all.add(new Grant(Role.VISITOR, null));
    all.add(new Grant(Role.OFFICIAL, regionCode));
    grants.forEach(g -> all.add(new Grant(g.role, g.regionCode)));
    return new Caller(id, username, displayName, regionCode, all);
  }

  /** A row of the grants. */
  @Embeddable
  static class GrantedRole {
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "region_code")
    private String regionCode;

    protected GrantedRole() {}

    GrantedRole(Role role, String regionCode) {
      this.role = role;
      this.regionCode = regionCode;
    }
  }
}
