package id.teladan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

  /** Among them the probes of a known hole: a view id that names a page of another host. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/http://evil.example/x.xhtml",
        "/jar:file:///x!/y",
        "/../WEB-INF/web.xml",
        "/a/..;/b",
        "//evil.example/x",
        "/a//b",
        "/%2e%2e/WEB-INF/web.xml",
        "/a%2Fb",
        "/a%5cb",
        "/a\\b",
        "/search;jsessionid=1",
        "/a%00.xhtml"
      })
  void refusesStrangeAddresses(String path) {
    assertThat(Paths.isStrange(path)).isTrue();
    assertThat(Paths.isLiteral(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/search", "/solutions/12", "/jakarta.faces.resource/a.css", "/sign-in"})
  void servesOrdinaryAddresses(String path) {
    assertThat(Paths.isStrange(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example/a.xhtml", "a.xhtml", "/#{param.x}.xhtml", "/${x}"})
  void opensOnlyLiteralViews(String name) {
    assertThat(Paths.isLiteral(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: x=1",
        "/sign-in?next=/",
        "/api/v1/search",
        "",
        "visits",
        "/%2f%2fevil.example",
        "/..//evil.example"
      })
  void leadsNowhereElseAfterSignIn(String next) {
    assertThat(Paths.local(next)).isEqualTo("/");
  }

  @Test
  void leadsBackAfterSignIn() {
    assertThat(Paths.local("/visits/12?tab=notes")).isEqualTo("/visits/12?tab=notes");
    assertThat(Paths.local("/search?q=https%3A%2F%2Fx")).isEqualTo("/search?q=https%3A%2F%2Fx");
    assertThat(Paths.local(null)).isEqualTo("/");
  }

  @Test
  void tellsNoKeyOfACalendar() {
    assertThat(Paths.told("/api/v1/calendars/3fQ_x-Zk81mNvb2LtYpQ0aRw9c"))
        .isEqualTo("/api/v1/calendars/...");
    String slug = "/solutions/3/crm-cepat-respon-masyarakat-2017";
    assertThat(Paths.told(slug)).isEqualTo(slug);
  }

  @Test
  void refusesPostsOfOtherSites() {
    assertThat(ForeignPostFilter.isOwn("same-origin", null, "teladan.id")).isTrue();
    assertThat(ForeignPostFilter.isOwn("cross-site", null, "teladan.id")).isFalse();
    assertThat(ForeignPostFilter.isOwn("same-site", null, "teladan.id")).isFalse();
    assertThat(ForeignPostFilter.isOwn(null, "http://localhost:8080", "localhost:8080")).isTrue();
    assertThat(ForeignPostFilter.isOwn(null, "https://evil.example", "teladan.id")).isFalse();
    assertThat(ForeignPostFilter.isOwn(null, "null", "teladan.id")).isFalse();
    assertThat(ForeignPostFilter.isOwn(null, null, "teladan.id")).isTrue();
  }

  @Test
  void offersTwoLanguages() {
    assertThat(Language.isOffered("id")).isTrue();
    assertThat(Language.isOffered("en")).isTrue();
    assertThat(Language.isOffered("en\"><script>")).isFalse();
    assertThat(Language.isOffered(null)).isFalse();
  }
}
