package id.teladan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The language of this request: what the reader chose, else Indonesian. Only {@code id} and {@code
 * en} are ever taken from outside, since a language ends up in scripts and markup. In pages {@code
 * #{language}}.
 */
@Named
@RequestScoped
public class Language {
  static final String NAME = "lang";

  public static final Locale INDONESIAN = new Locale("id", "ID");
  public static final Locale ENGLISH = new Locale("en", "GB");

  private static final List<String> OFFERED = List.of("id", "en");

  @Inject private HttpServletRequest request;
  @Inject private Here here;

  /** Whether we have words in this language. */
  static boolean isOffered(String tag) {
    return tag != null && OFFERED.contains(tag);
  }

  static String chosen(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? "id"
        : Arrays.stream(cookies)
            .filter(c -> SecureCookies.name(NAME).equals(c.getName()) && isOffered(c.getValue()))
            .map(Cookie::getValue)
            .findFirst()
            .orElse("id");
  }

  /** {@code id} or {@code en}. */
  public String getTag() {
    return chosen(request);
  }

  public Locale getLocale() {
    return isEnglish() ? ENGLISH : INDONESIAN;
  }

  public boolean isEnglish() {
    return "en".equals(getTag());
  }

  public String getOtherTag() {
    return isEnglish() ? "id" : "en";
  }

  /** This page in the other language. */
  public String getSwitchLink() {
    return here.with(NAME, getOtherTag());
  }
}
