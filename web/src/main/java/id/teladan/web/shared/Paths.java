package id.teladan.web.shared;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which part of the site an address belongs to, and which addresses nobody has honest use for. */
public final class Paths {
  private static final List<String> API = List.of("/api/", "/openapi", "/health", "/metrics");
  private static final List<String> STRANGE =
      List.of("..", "//", "\\", "%2e", "%2f", "%5c", "%00", ":%", "://", ";");

  private static final Pattern KEY = Pattern.compile("/(?=[^/]*[A-Z])[\\w-]{20,}");

  private Paths() {}

  /** Answers for programs: REST, the OpenAPI document, health and metrics. */
  public static boolean isApi(String path) {
    return API.stream().anyMatch(path::startsWith);
  }

  /** The part of the site in one word, for measuring: rest, operations, resource or page. */
  public static String part(String path) {
    if (path.startsWith("/api/")) {
      return "rest";
    }
    if (isApi(path)) {
      return "operations";
    }
    return isResource(path) ? "resource" : "page";
  }

  /**
   * The path as it may be told in a log: the address of a calendar or a feed is a key for whoever
   * knows it. Such keys are long and mixed; slugs have small letters only.
   */
  public static String told(String path) {
    return KEY.matcher(path).replaceAll("/...");
  }

  /** Style sheets, scripts, pictures. */
  public static boolean isResource(String path) {
    return path.startsWith("/jakarta.faces.resource/");
  }

  /**
   * Whether a path tries to leave its folder or to name another host, in plain or encoded form. No
   * page of ours has such an address; the Faces implementation has been talked into including
   * foreign pages by them.
   */
  public static boolean isStrange(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return STRANGE.stream().anyMatch(lower::contains);
  }

  /**
   * Whether a view id or template path is an absolute one inside this application, written
   * literally.
   */
  public static boolean isLiteral(String path) {
    return path.startsWith("/") && !isStrange(path) && !path.contains("#{") && !path.contains("${");
  }

  /** The path if it leads to a page of this site, else {@code /}: no redirect leads elsewhere. */
  public static String local(String next) {
    if (next == null || !next.startsWith("/") || next.startsWith("/sign-in")) {
      return "/";
    }
    int query = next.indexOf('?');
    String path = query < 0 ? next : next.substring(0, query);
    boolean clean = next.chars().allMatch(c -> c > 0x20 && c < 0x7f) && !isStrange(path);
    return clean && !isApi(path) ? next : "/";
  }
}
