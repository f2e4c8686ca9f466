package id.teladan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whole addresses of this site, for those who read them elsewhere; in pages {@code #{site}}. {@code
 * TELADAN_PUBLIC_URL} says where the site stands, for example behind a proxy; without it the
 * address that was asked for.
 */
@Named("site")
@RequestScoped
public class SiteAddress {
  @Inject private HttpServletRequest request;

  @Inject
  @ConfigProperty(name = "teladan.public.url")
  private Optional<String> configured;

  /**
   * @param path below the root, beginning with a slash
   */
  public String of(String path) {
    return root() + path;
  }

  private String root() {
    return configured
        .map(address -> address.replaceAll("/+$", ""))
        .orElseGet(() -> URI.create(request.getRequestURL().toString()).resolve("/").toString())
        .replaceAll("/+$", "");
  }
}
