package id.teladan.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What an administrator of people writes about somebody.
 *
 * @param username the name to sign in with; read at the invitation only
 * @param email where they read mail; null when unknown
 * @param regionCode the region they belong to; null for national people
 * @param roles what they are granted beyond being an official; regional roles for their region
 * @param language of their mail, {@code id} or {@code en}
 */
public record PersonContent(
    String username,
    @NotBlank @Size(max = 200) String displayName,
    @Size(max = 254) String email,
    String regionCode,
    List<Role> roles,
    String language) {

  public PersonContent {
    email = email == null || email.isBlank() ? null : email.strip();
    roles = roles == null ? List.of() : roles.stream().filter(r -> r != null).distinct().toList();
    language = "en".equals(language) ? "en" : "id";
  }

  /** Never who it is. */
  @Override
  public String toString() {
    return "PersonContent" + roles;
  }
}
