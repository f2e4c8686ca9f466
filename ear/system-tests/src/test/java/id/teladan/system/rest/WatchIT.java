package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Saved searches, their feeds, needs, and what people are told of them, as programs use them. */
@ExtendWith(SharedTeladan.class)
class WatchIT {

  @Test
  void aSavedSearchTellsItsOwnerAndItsFeedEverybody(TeladanServer server) throws Exception {
    RestClient official = RestClient.signedIn(server.base(), "official.kaltara");
    RestClient anybody = RestClient.anonymous(server.base());
    String word = "berilium" + Long.toString(System.nanoTime(), 36);
    JsonObject wish = RestClient.object().add("name", "Kabar").add("query", "q=" + word).build();
    RestClient.Answer saved = official.post("api/v1/saved-searches", wish);
    assertThat(saved.status()).as(saved.toString()).isEqualTo(201);
    String path = "api/v1/saved-searches/" + saved.json().getString("id");
    String feed = saved.json().getString("feedUrl").replaceFirst("^.*/api", "api");

    String solution = publish(server, "</title><b>" + word + "</b> & \"co\"");

    Waiting.until(() -> told(official, word).size() == 1);
    assertThat(told(official, word).get(0).getString("kind")).isEqualTo("search-matched");
    Document atom = parse(anybody.get(feed));
    assertThat(text(atom, "title", 1)).startsWith("</title><b>" + word + "</b> & \"co\"");
    assertThat(text(atom, "id", 1)).endsWith(":/solutions/" + solution);
    assertThat(text(parse(anybody.get("api/v1/search.atom?q=" + word)), "id", 1))
        .isEqualTo(text(atom, "id", 1));

    for (String also :
        List.of("api/v1/search?format=atom&q=", "api/v1/search.atom?format=atom&q=")) {
      assertThat(text(parse(anybody.get(also + word)), "id", 1)).isEqualTo(text(atom, "id", 1));
    }
    assertThat(anybody.get("api/v1/search?format=atom").status()).isEqualTo(422);
    assertThat(anybody.get("api/v1/search?format=rss&q=" + word).status()).isEqualTo(422);
    RestClient.Answer csv = anybody.get("api/v1/search?format=csv&q=" + word);
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.text().lines().findFirst()).hasValueSatisfying(h -> h.startsWith("kind,id,url"));
    assertThat(csv.text()).contains("APPLICATION," + solution + ",/solutions/");

    RestClient.Answer renewed = official.post(path + "/feed", RestClient.object().build());
    assertThat(renewed.status()).as(renewed.toString()).isEqualTo(200);
    assertThat(anybody.get(feed).status()).isEqualTo(404);
    RestClient stranger = RestClient.signedIn(server.base(), "coordinator.kaltara");
    assertThat(stranger.get(path).status()).isEqualTo(404);
    assertThat(stranger.delete(path, "*").status()).isEqualTo(404);
    assertThat(official.delete(path, renewed.header("ETag")).status()).isEqualTo(204);
  }

  @Test
  void aFeedShowsNothingThatOnlyItsOwnerFinds(TeladanServer server) throws Exception {
    RestClient contributor = RestClient.signedIn(server.base(), "contributor.dki");
    String word = "kadmium" + Long.toString(System.nanoTime(), 36);
    assertThat(contributor.post("api/v1/solutions", Bodies.solution(word, "31")).status())
        .isEqualTo(201);
    Waiting.until(
        () -> contributor.get("api/v1/search?q=" + word).text().contains(word + " title"));
    RestClient.Answer saved =
        contributor.post(
            "api/v1/saved-searches",
            RestClient.object().add("name", "Rancangan").add("query", "q=" + word).build());
    String feed = saved.json().getString("feedUrl").replaceFirst("^.*/api", "api");

    for (String address : List.of(feed, "api/v1/search.atom?q=" + word)) {
      Document atom = parse(contributor.get(address));
      assertThat(atom.getElementsByTagNameNS("*", "entry").getLength()).as(address).isZero();
    }
    assertThat(told(contributor, word)).isEmpty();
  }

  @Test
  void aNeedIsReadByEverybodyAndItsAuthorHearsOfAnswers(TeladanServer server) {
    RestClient official = RestClient.signedIn(server.base(), "official.kaltara");
    RestClient other = RestClient.signedIn(server.base(), "contributor.dki");
    RestClient anybody = RestClient.anonymous(server.base());
    String word = "galium" + Long.toString(System.nanoTime(), 36);
    JsonObject wish =
        RestClient.object()
            .add("regionCode", "65")
            .add("title", "Mencari cara " + word)
            .add("words", word)
            .add("function", "Analis kebijakan")
            .build();
    assertThat(anybody.post("api/v1/needs", wish).status()).isEqualTo(401);
    assertThat(other.post("api/v1/needs", wish).status()).isEqualTo(403);
    RestClient.Answer made = official.post("api/v1/needs", wish);
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    String path = "api/v1/needs/" + made.json().getString("id");
    assertThat(anybody.get(path).text()).contains("Analis kebijakan").doesNotContain("Pegawai");
    assertThat(anybody.get("api/v1/needs?region=65&status=OPEN").text()).contains(word);

    String solution = publish(server, word);
    Waiting.until(() -> told(official, word).size() == 1);
    assertThat(told(official, word).get(0).getString("kind")).isEqualTo("need-matched");
    JsonObject reply =
        RestClient.object().add("solutionId", solution).add("remark", "Coba ini").build();
    assertThat(anybody.post(path + "/answers", reply).status()).isEqualTo(401);
    RestClient.Answer answered = other.post(path + "/answers", reply);
    assertThat(answered.status()).as(answered.toString()).isEqualTo(201);
    assertThat(other.post(path + "/answers", reply).status()).isEqualTo(409);
    assertThat(told(official, word)).hasSize(2);
    assertThat(anybody.get(path).json().getString("status")).isEqualTo("ANSWERED");
    assertThat(anybody.get(path + "/answers").text()).contains("Coba ini").contains("\"31\"");

    JsonObject close = RestClient.object().add("to", "CLOSED").build();
    assertThat(other.post(path + "/transitions", close).status()).isEqualTo(403);
    assertThat(official.post(path + "/transitions", close).status()).isEqualTo(200);
    assertThat(official.post(path + "/transitions", close).status()).isEqualTo(422);
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    assertThat(curator.delete(path, "\"0\"").status()).isEqualTo(412);
    assertThat(curator.delete(path, curator.get(path).header("ETag")).status()).isEqualTo(204);
    assertThat(anybody.get(path).status()).isEqualTo(404);
  }

  @Test
  void aSubmissionIsToldToCuratorsAndItsAnswerToWhoSubmitted(TeladanServer server) {
    RestClient contributor = RestClient.signedIn(server.base(), "contributor.dki");
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    String word = "renium" + Long.toString(System.nanoTime(), 36);
    String path =
        "api/v1/solutions/"
            + contributor
                .post("api/v1/solutions", Bodies.solution(word, "31"))
                .json()
                .getString("id")
            + "/transitions";
    assertThat(contributor.post(path, to("SUBMITTED")).status()).isEqualTo(200);
    assertThat(told(curator, word))
        .extracting(n -> n.getString("kind"))
        .containsExactly("solution-submitted");
    assertThat(told(contributor, word)).isEmpty();
    assertThat(curator.post(path, to("DRAFT")).status()).isEqualTo(200);
    assertThat(contributor.post(path, to("SUBMITTED")).status()).isEqualTo(200);
    assertThat(curator.post(path, to("PUBLISHED")).status()).isEqualTo(200);
    assertThat(told(contributor, word))
        .extracting(n -> n.getString("kind"))
        .containsExactly("solution-published", "solution-returned");

    String id = told(contributor, word).get(0).getString("id");
    assertThat(curator.post("api/v1/notices/" + id + "/read", to("x")).status()).isEqualTo(404);
    assertThat(contributor.post("api/v1/notices/" + id + "/read", to("x")).status()).isEqualTo(200);
    assertThat(contributor.get("api/v1/notices?unread=true&size=100").text())
        .doesNotContain("\"id\":\"" + id + "\"");
  }

  private static String publish(TeladanServer server, String title) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    String id =
        curator.post("api/v1/solutions", Bodies.solution(title, "31")).json().getString("id");
    RestClient.Answer done =
        curator.post("api/v1/solutions/" + id + "/transitions", to("PUBLISHED"));
    assertThat(done.status()).as(done.toString()).isEqualTo(200);
    return id;
  }

  private static JsonObject to(String status) {
    return RestClient.object().add("to", status).build();
  }

  private static List<JsonObject> told(RestClient client, String word) {
    return client.get("api/v1/notices?size=100").json().getJsonArray("items").stream()
        .map(item -> item.asJsonObject())
        .filter(item -> item.getString("title").contains(word))
        .toList();
  }

  private static Document parse(RestClient.Answer answer) throws Exception {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.text())));
  }

  private static String text(Document feed, String name, int index) {
    return feed.getElementsByTagNameNS("*", name).item(index).getTextContent();
  }
}
