package id.teladan.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where a request comes from. Behind a proxy every request comes from the proxy: {@code
 * TELADAN_PROXY} names its addresses, and only from them the last {@code X-Forwarded-For} is
 * believed. Anybody else could write there what they like.
 */
public final class ClientAddress {
  private static final int LONGEST = 100;

  private ClientAddress() {}

  /** The address of whoever asks. */
  public static String of(HttpServletRequest request) {
    return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), Site.PROXIES);
  }

  static String of(String remote, String forwarded, Set<String> proxies) {
    if (forwarded == null || !proxies.contains(remote)) {
      return remote;
    }
    String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    boolean plausible = last.length() <= LONGEST && last.matches("[0-9A-Fa-f.:]+");
    return plausible ? last : remote;
  }

  /** Whether people reach this site by TLS: here, or at the proxy before it. */
  public static boolean isSecure(HttpServletRequest request) {
    return Site.HTTPS || request.isSecure();
  }

  /** Whether the site's address begins with {@code https}. */
  static boolean isHttps() {
    return Site.HTTPS;
  }

  /** Read at the first request, since the rules above need no settings. */
  private static final class Site {
    private static final Set<String> PROXIES =
        Arrays.stream(setting("teladan.proxy").split("[,\\s]+"))
            .filter(address -> !address.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    private static final boolean HTTPS =
        "https".equals(URI.create(setting("teladan.base.url").strip()).getScheme());

    private static String setting(String name) {
      return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse("");
    }
  }
}
