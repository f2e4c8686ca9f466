package id.teladan.solution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** The single values of an application's profile; its lists are {@link Word}s. */
@Embeddable
class Profile {
  @Enumerated(EnumType.STRING)
  @Column(name = "app_scope")
  private ApplicationScope scope;

  @Column(name = "development_status")
  private String developmentStatus;

  @Column(name = "software_type")
  private String softwareType;

  private String licence;

  @Column(name = "repository_url")
  private String repositoryUrl;

  protected Profile() {}

  static Profile of(ApplicationProfile application) {
    Profile profile = new Profile();
    if (application != null) {
      profile.scope = application.scope();
      profile.developmentStatus = application.developmentStatus();
      profile.softwareType = application.softwareType();
      profile.licence = application.licence();
      profile.repositoryUrl = application.repositoryUrl();
    }
    return profile;
  }

  ApplicationProfile with(List<Word> words) {
    return new ApplicationProfile(
        scope,
        developmentStatus,
        Word.of(Word.Kind.PLATFORM, words),
        softwareType,
        licence,
        repositoryUrl,
        Word.of(Word.Kind.STACK, words),
        Word.of(Word.Kind.INTEGRATION, words));
  }
}
