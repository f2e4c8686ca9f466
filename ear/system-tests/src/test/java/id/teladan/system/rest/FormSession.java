package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script: cookies, pages, forms as they stand in pages. */
final class FormSession {
  private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
  private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

  private final URI base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();

  FormSession(URI base) {
    this.base = base;
  }

  /** Somebody who signed in with one of the demo accounts. */
  static FormSession signedIn(URI base, String username) {
    FormSession session = new FormSession(base);
    HttpResponse<String> answer = session.signIn(username, "teladan-demo");
    assertThat(answer.statusCode()).as(username).isEqualTo(302);
    return session;
  }

  HttpResponse<String> signIn(String username, String password) {
    Map<String, String> form = form(get("sign-in").body(), "form");
    form.put("username", username);
    form.put("password", password);
    form.put("submit", "");
    return post("sign-in", form);
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<String> post(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The value of a cookie; empty when there is none. */
  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** What a form of a page sends as it stands. */
  static Map<String, String> form(String page, String id) {
    Matcher form =
        Pattern.compile("<form id=\"" + id + "\".*?</form>", Pattern.DOTALL).matcher(page);
    assertThat(form.find()).as("form " + id).isTrue();
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher input = INPUT.matcher(form.group());
    while (input.find()) {
      Matcher name = NAME.matcher(input.group());
      boolean button = input.group().contains("type=\"submit\"");
      if (name.find() && !button) {
        Matcher value = VALUE.matcher(input.group());
        fields.put(name.group(1), value.find() ? value.group(1).replace("&amp;", "&") : "");
      }
    }
    return fields;
  }

  /** Every header of this name. */
  static List<String> headers(HttpResponse<?> answer, String name) {
    return answer.headers().allValues(name);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
