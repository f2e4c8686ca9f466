package id.teladan.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import id.teladan.system.rest.Bodies;
import id.teladan.system.rest.RestClient;
import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, the forms below it included, asked for by every role. */
@ExtendWith({SharedTeladan.class, SharedBrowser.class})
class PageMatrixIT {
  private static final String NOBODY = "nobody";
  private static final Set<String> TEAM = Set.of("visitor.kaltara", "coordinator.kaltara");
  private static final Set<String> COORDINATORS = Set.of("coordinator.kaltara", "coordinator.dki");

  private static final Set<String> ACCOUNTS =
      Set.of(
          "admin",
          "curator",
          "coordinator.kaltara",
          "coordinator.dki",
          "coordinator.nasional",
          "contributor.dki",
          "visitor.kaltara",
          "official.kaltara");
  private static final Set<String> READERS_OF_PAPERS =
      Set.of("coordinator.kaltara", "coordinator.nasional", "visitor.kaltara", "official.kaltara");
  private static final Set<String> OF_A_REGION =
      Set.of(
          "coordinator.kaltara",
          "coordinator.dki",
          "contributor.dki",
          "visitor.kaltara",
          "official.kaltara");
  private static final Set<String> WRITERS_OF_NEEDS =
      Set.of(
          "curator",
          "coordinator.kaltara",
          "coordinator.dki",
          "contributor.dki",
          "visitor.kaltara",
          "official.kaltara");

  @ParameterizedTest
  @ValueSource(
      strings = {
        NOBODY,
        "admin",
        "curator",
        "coordinator.kaltara",
        "coordinator.dki",
        "coordinator.nasional",
        "contributor.dki",
        "visitor.kaltara",
        "official.kaltara"
      })
  void opensWhatTheRoleMayAndNothingElse(String name, TeladanServer server, Page page) {
    if (!name.equals(NOBODY)) {
      page.navigate("/sign-in");
      page.locator("input[id$=username]").fill(name);
      page.locator("input[type=password]").fill("teladan-demo");
      page.keyboard().press("Enter");
      page.waitForURL(url -> !url.contains("/sign-in"));
    }
    SoftAssertions all = new SoftAssertions();
    pages(RestClient.anonymous(server.base()))
        .forEach(
            (path, allowed) -> {
              APIResponse answer =
                  page.request().get(path, RequestOptions.create().setMaxRedirects(0));
              List<Integer> expected =
                  allowed.isEmpty() || allowed.contains(name)
                      ? List.of(200)
                      : List.of(302, 403, 404);
              all.assertThat(expected).as(name + " " + path).contains(answer.status());
              if (answer.status() == 302) {
                all.assertThat(answer.headers().get("location")).contains("/sign-in");
              }
            });
    all.assertAll();
    assertThat(page.request().get("/WEB-INF/web.xml").status()).isEqualTo(404);
  }

  /** Paths and who may open them; everybody where nobody is named. */
  private static Map<String, Set<String>> pages(RestClient client) {
    String visit = "/visits/" + Bodies.visitOf2018(client);
    String solution = Bodies.solutionId(client, "JAKI");
    Map<String, Set<String>> pages = new LinkedHashMap<>();
    for (String open :
        List.of(
            "/",
            "/about",
            "/search?q=izin",
            "/solutions/" + solution + "/jaki",
            "/solution-history/" + solution,
            "/check?title=lapor",
            "/compare",
            "/visits",
            "/visit-calendar?month=2018-07",
            "/visit-statistics",
            visit,
            "/adoptions",
            "/adoptions/1",
            "/adoptions/dashboard",
            "/benchmark",
            "/ranking",
            "/scatter",
            "/gap?region=65&indicator=HDI",
            "/spbe",
            "/regions",
            "/regions/65",
            "/affairs",
            "/affairs/2.18",
            "/agencies/31",
            "/needs",
            "/privacy",
            "/forgotten",
            "/second-factor",
            "/sign-in")) {
      pages.put(open, Set.of());
    }
    for (String form : List.of("/agenda", "/notes", "/finding", "/follow-up")) {
      pages.put(visit + form, TEAM);
    }
    // The page of the room is the same for every visit and holds nothing of any: REST decides.
    pages.put("/room/" + Bodies.visitOf2018(client), ACCOUNTS);
    pages.put("/room/app/room.js", Set.of());
    for (String paper : List.of("", "/report", "/plan")) {
      pages.put(
          "/papers/" + Bodies.visitOf2018(client) + paper,
          paper.isEmpty() ? READERS_OF_PAPERS : TEAM);
    }
    pages.put("/letterhead", COORDINATORS);
    pages.put(visit + "/edit", Set.of("coordinator.kaltara"));
    for (String tended :
        List.of(
            "/thesaurus?try=opd",
            "/thesaurus/new",
            "/thesaurus/opd",
            "/search-index",
            "/state",
            "/explanation?q=JAKI&entryKind=APPLICATION&entryId=" + solution)) {
      pages.put(tended, Set.of("admin"));
    }
    pages.put("/queries", Set.of("admin", "curator"));
    pages.put("/solution-edit", Set.of("contributor.dki", "curator"));
    pages.put("/solution-edit/" + solution, Set.of("contributor.dki", "curator"));
    pages.put("/review", Set.of("curator"));
    pages.put("/bulk", Set.of("curator"));
    pages.put("/questions", ACCOUNTS);
    pages.put("/imports", Set.of("contributor.dki", "curator", "admin"));
    pages.put("/imports/new", Set.of("contributor.dki", "curator"));
    Set<String> enterFigures = Set.of("coordinator.kaltara", "coordinator.dki", "curator", "admin");
    pages.put("/value-imports", enterFigures);
    pages.put("/value-imports/new", enterFigures);
    pages.put("/peer-groups", ACCOUNTS);
    pages.put("/national", Set.of("coordinator.nasional", "curator", "admin"));
    pages.put(
        "/spbe/new",
        Set.of(
            "coordinator.kaltara",
            "coordinator.dki",
            "contributor.dki",
            "visitor.kaltara",
            "official.kaltara"));
    pages.put("/visits/new", COORDINATORS);
    pages.put("/visit-requests", ACCOUNTS);
    pages.put("/visit-requests/new?host=32", OF_A_REGION);
    pages.put("/visit-requests/capacity", COORDINATORS);
    pages.put("/adoptions/new?solution=" + solution, COORDINATORS);
    pages.put("/adoptions/import", COORDINATORS);
    pages.put(
        "/adoptions/board?region=65",
        Set.of(
            "coordinator.kaltara", "official.kaltara", "visitor.kaltara", "coordinator.nasional"));
    String adoption =
        client.get("api/v1/adoptions?region=65").json().getJsonArray("items").stream()
            .map(item -> item.asJsonObject())
            .filter(item -> item.getString("solutionTitle").equals("iKaltim"))
            .map(item -> item.getString("id"))
            .findFirst()
            .orElseThrow();
    for (String form : List.of("/edit", "/effect", "/state", "/move?to=STOPPED")) {
      pages.put("/adoptions/" + adoption + form, Set.of("coordinator.kaltara"));
    }
    for (String own :
        List.of("/notices", "/notice-choices", "/saved-searches", "/saved-searches/new?q=izin")) {
      pages.put(own, ACCOUNTS);
    }
    for (String people : List.of("/people", "/people/new")) {
      pages.put(people, Set.of("admin", "coordinator.kaltara", "coordinator.dki"));
    }
    for (String record : List.of("/audit", "/breach-report")) {
      pages.put(record, Set.of("admin"));
    }
    for (String own :
        List.of(
            "/account",
            "/account/password",
            "/account/second-factor",
            "/account/sessions",
            "/account/tokens",
            "/account/data")) {
      pages.put(own, ACCOUNTS);
    }
    pages.put("/welcome?key=guessed", Set.of("whoever holds the link"));
    pages.put("/first-administrator?key=guessed", Set.of("whoever holds the link"));
    pages.put("/needs/new?q=izin", WRITERS_OF_NEEDS);
    return pages;
  }
}
