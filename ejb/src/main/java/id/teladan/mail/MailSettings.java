package id.teladan.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How mail leaves: {@code TELADAN_MAIL_HOST} (without it there is no mail), {@code
 * TELADAN_MAIL_PORT}, {@code TELADAN_MAIL_FROM}, {@code TELADAN_MAIL_USER} and {@code
 * TELADAN_MAIL_PASSWORD}, and {@code TELADAN_MAIL_SECURITY}: {@code starttls}, {@code tls} or
 * {@code none}.
 */
@ApplicationScoped
public class MailSettings {
  @Inject
  @ConfigProperty(name = "teladan.mail.host")
  private Optional<String> host;

  @Inject
  @ConfigProperty(name = "teladan.mail.port", defaultValue = "587")
  private int port;

  @Inject
  @ConfigProperty(name = "teladan.mail.security", defaultValue = "starttls")
  private String security;

  @Inject
  @ConfigProperty(name = "teladan.mail.from")
  private Optional<String> from;

  @Inject
  @ConfigProperty(name = "teladan.mail.user")
  private Optional<String> user;

  @Inject
  @ConfigProperty(name = "teladan.mail.password")
  private Optional<String> password;

  @Inject
  @ConfigProperty(name = "teladan.base.url", defaultValue = "http://localhost:8080/")
  private String baseUrl;

  public boolean isOn() {
    return host.filter(name -> !name.isBlank()).isPresent();
  }

  SmtpServer server() {
    return new SmtpServer(
        host.orElseThrow(), port, security, from(), user.orElse(null), password.orElse(null));
  }

  private String from() {
    return from.orElse("teladan@" + hostName());
  }

  /** The name that stands in each {@code Message-ID}. */
  String hostName() {
    String name = URI.create(baseUrl).getHost();
    return name == null ? "localhost" : name;
  }

  /** A page's address as somebody types it. */
  public String address(String path) {
    return baseUrl.replaceFirst("/+$", "") + path;
  }
}
