package id.teladan.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The instance's directory, as {@code TELADAN_HOME} names it. */
@ApplicationScoped
public class OperatorHome {
  @Inject
  @ConfigProperty(name = "teladan.home")
  private Optional<String> home;

  /** A folder in it, which need not exist. */
  public Path folder(String name) {
    return Path.of(home.orElse(System.getProperty("user.home") + "/.teladan")).resolve(name);
  }
}
