package id.teladan.web.account;

import id.teladan.identity.OwnAccount;
import id.teladan.identity.PersonView;
import id.teladan.shared.DomainException;
import id.teladan.web.shared.Here;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** {@code /account}: what the account says about its owner, to correct. */
@Named
@RequestScoped
public class ProfilePage {
  @Inject private OwnAccount account;
  @Inject private Refusals refusals;
  @Inject private Here here;

  private PersonView person;
  private int version;
  private String displayName;
  private String email;
  private String language;

  @PostConstruct
  void read() {
    person = account.get();
    version = person.version();
    displayName = person.getDisplayName();
    email = person.getEmail();
    language = person.content().language();
  }

  public void save() {
    try {
      account.correct(version, new OwnAccount.Correction(displayName, email, language));
      Faces.redirect("/account?saved=true");
    } catch (DomainException refused) {
      refusals.show(refused, "account");
    }
  }

  public boolean isSaved() {
    return "true".equals(here.parameter("saved"));
  }

  public PersonView getPerson() {
    return person;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
