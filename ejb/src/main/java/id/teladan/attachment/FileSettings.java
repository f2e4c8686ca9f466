package id.teladan.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an operator may set about files.
 *
 * <p>{@code TELADAN_FILES}: the folder, {@code files} in the home when not set. {@code
 * TELADAN_FILES_LARGEST}: how many bytes a file may have. {@code TELADAN_FILES_GRACE_HOURS}: how
 * long a file that nothing names any more is kept.
 */
@ApplicationScoped
public class FileSettings {
  @Inject
  @ConfigProperty(name = "teladan.files")
  private Optional<String> folder;

  @Inject
  @ConfigProperty(name = "teladan.home")
  private Optional<String> home;

  @Inject
  @ConfigProperty(name = "teladan.files.largest", defaultValue = "20971520")
  private int largest;

  @Inject
  @ConfigProperty(name = "teladan.files.grace.hours", defaultValue = "24")
  private long graceHours;

  Path folder() {
    return folder
        .map(Path::of)
        .orElseGet(
            () ->
                Path.of(home.orElse(System.getProperty("user.home") + "/.teladan"))
                    .resolve("files"));
  }

  /** How many bytes a file may have. */
  public int largest() {
    return largest;
  }

  Duration grace() {
    return Duration.ofHours(graceHours);
  }
}
