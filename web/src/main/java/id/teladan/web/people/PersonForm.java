package id.teladan.web.people;

import id.teladan.identity.PersonContent;
import id.teladan.identity.PersonView;
import id.teladan.identity.Role;
import java.util.ArrayList;
import java.util.List;

/** What stands in the form of a person. */
public class PersonForm {
  private int version;
  private String username;
  private String displayName;
  private String email;
  private String regionCode;
  private List<Role> roles = new ArrayList<>();
  private String language = "id";

  void fill(PersonView person) {
    version = person.version();
    username = person.username();
    displayName = person.getDisplayName();
    email = person.getEmail();
    regionCode = person.getRegionCode();
    roles = new ArrayList<>(person.getRoles());
    language = person.content().language();
  }

  void begin(String region) {
    regionCode = region;
  }

  PersonContent content() {
    return new PersonContent(username, displayName, email, regionCode, roles, language);
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
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

  public String getRegionCode() {
    return regionCode;
  }

  public void setRegionCode(String regionCode) {
    this.regionCode = regionCode;
  }

  public Role[] getRoles() {
    return roles.toArray(Role[]::new);
  }

  public void setRoles(Role... roles) {
    this.roles = roles == null ? new ArrayList<>() : new ArrayList<>(List.of(roles));
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
