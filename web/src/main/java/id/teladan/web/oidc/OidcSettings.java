package id.teladan.web.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The provider of single sign-on: {@code TELADAN_OIDC_ISSUER}, {@code TELADAN_OIDC_CLIENT}, {@code
 * TELADAN_OIDC_SECRET}, {@code TELADAN_OIDC_NAME} for the button, and {@code TELADAN_OIDC_HOSTS}
 * when its parts are on other hosts than the issuer.
 */
@Named("oidc")
@ApplicationScoped
public class OidcSettings {
  @Inject
  @ConfigProperty(name = "teladan.oidc.issuer")
  private Optional<String> issuer;

  @Inject
  @ConfigProperty(name = "teladan.oidc.client", defaultValue = "teladan")
  private String client;

  @Inject
  @ConfigProperty(name = "teladan.oidc.secret")
  private Optional<String> secret;

  @Inject
  @ConfigProperty(name = "teladan.oidc.name")
  private Optional<String> name;

  @Inject
  @ConfigProperty(name = "teladan.oidc.hosts")
  private Optional<String> hosts;

  @Inject
  @ConfigProperty(name = "teladan.base.url", defaultValue = "http://localhost:8080/")
  private String baseUrl;

  public boolean isOn() {
    return issuer.filter(text -> !text.isBlank()).isPresent();
  }

  /** What the button says after "sign in by". */
  public String getName() {
    return name.orElseGet(() -> URI.create(issuer()).getHost());
  }

  String issuer() {
    return issuer.orElseThrow().strip();
  }

  String client() {
    return client;
  }

  Optional<String> secret() {
    return secret;
  }

  /** Where the provider sends people back to. */
  String returnAddress() {
    return baseUrl.replaceFirst("/+$", "") + "/oidc/return";
  }

  /** Whether requests may go to an address that the provider named. */
  boolean isAllowed(URI address) {
    URI own = URI.create(issuer());
    boolean host =
        own.getHost().equalsIgnoreCase(address.getHost())
            || Arrays.asList(hosts.orElse("").split("[,\\s]+")).contains(address.getHost());
    return host && own.getScheme().equalsIgnoreCase(address.getScheme());
  }
}
