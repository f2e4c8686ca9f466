package id.teladan.identity;

import id.teladan.shared.SampleData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The demo accounts. They share one password, which the launcher prints, and one digest of it. */
@Dependent
public class SampleAccounts implements SampleData {
  static final String PASSWORD = "teladan-demo";
  private static final String KALTARA = "65";
  private static final String DKI = "31";

  @Inject private Accounts accounts;
  @Inject private PasswordHashing hashing;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void load() {
    String digest = hashing.digest(PASSWORD.toCharArray());
    add(digest, "admin", "Administrator", null, Role.ADMINISTRATOR);
    add(digest, "curator", "Kurator", null, Role.CURATOR);
    add(digest, "coordinator.kaltara", "Koordinator Kaltara", KALTARA, Role.COORDINATOR);
    add(digest, "coordinator.dki", "Koordinator DKI", DKI, Role.COORDINATOR);
    add(digest, "coordinator.nasional", "Koordinator Nasional", null, Role.NATIONAL_COORDINATOR);
    add(digest, "contributor.dki", "Kontributor DKI", DKI, Role.CONTRIBUTOR);
    add(digest, "visitor.kaltara", "Anggota tim kunjungan Kaltara", KALTARA, null);
    add(digest, "official.kaltara", "Pegawai Kaltara", KALTARA, null);
  }

  private void add(String digest, String username, String displayName, String region, Role role) {
    Account account = new Account(username, displayName, digest, region);
    if (role != null) {
      account.grant(role, region);
    }
    accounts.add(account);
  }
}
