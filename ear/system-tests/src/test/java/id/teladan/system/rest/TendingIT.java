package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What administrators and curators do over REST so that search is trusted. */
@ExtendWith(SharedTeladan.class)
class TendingIT {

  @Test
  void aNewGroupOfTheThesaurusIsSearchedAtOnceAndIsGoneAtOnce(TeladanServer server) {
    RestClient admin = RestClient.signedIn(server.base(), "admin");
    RestClient visitor = RestClient.anonymous(server.base());
    String word = word("sinonim");
    assertThat(total(visitor, word)).isZero();

    RestClient.Answer made = admin.post("api/v1/thesaurus", group(word, "JAKI"));
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    Waiting.until(() -> total(visitor, word) > 0);
    JsonObject found = search(visitor, word);
    assertThat(found.getJsonArray("hits").getJsonObject(0).getString("title")).isEqualTo("JAKI");
    JsonObject also = found.getJsonArray("alsoSearched").getJsonObject(0);
    assertThat(also.getString("typed")).isEqualTo(word);
    assertThat(also.getJsonArray("meant").getString(0)).isEqualTo("JAKI");
    assertThat(admin.get("api/v1/thesaurus?q=" + word).json().getInt("total")).isEqualTo(1);
    assertThat(admin.get("api/v1/thesaurus/preview?q=" + word).text()).contains("JAKI");

    String path = "api/v1/thesaurus/" + made.json().getString("id");
    assertThat(admin.delete(path, "\"7\"").status()).isEqualTo(412);
    assertThat(admin.delete(path, made.header("ETag")).status()).isEqualTo(204);
    Waiting.until(() -> total(visitor, word) == 0);
    assertThat(search(visitor, word).getJsonArray("alsoSearched")).isEmpty();
    assertThat(admin.get(path).status()).isEqualTo(404);
  }

  @Test
  void aBuiltInGroupIsSwitchedOffAndOnAgain(TeladanServer server) {
    RestClient admin = RestClient.signedIn(server.base(), "admin");
    String path = "api/v1/thesaurus/amdal";
    RestClient.Answer before = admin.get(path);
    assertThat(before.json().getString("origin")).isIn("BUILT_IN", "CHANGED");
    assertThat(admin.delete(path, before.header("ETag")).status()).isEqualTo(204);
    Waiting.until(() -> search(admin, "amdal").getJsonArray("alsoSearched").isEmpty());

    RestClient.Answer off = admin.get(path);
    assertThat(off.json().getBoolean("active")).isFalse();
    JsonObject on =
        Json.createObjectBuilder(off.json())
            .add("active", true)
            .add("terms", off.json().getJsonArray("builtInTerms"))
            .build();
    assertThat(admin.put(path, off.header("ETag"), on).status()).isEqualTo(200);
    Waiting.until(() -> !search(admin, "amdal").getJsonArray("alsoSearched").isEmpty());
  }

  @Test
  void aGroupThatCannotStayIsRefusedWithTheTermAndTheReason(TeladanServer server) {
    RestClient admin = RestClient.signedIn(server.base(), "admin");
    RestClient.Answer refused = admin.post("api/v1/thesaurus", group("OPD", "opd"));
    assertThat(refused.status()).isEqualTo(422);
    JsonObject error = refused.json().getJsonArray("errors").getJsonObject(0);
    assertThat(error.getString("field")).isEqualTo("terms[1]");
    assertThat(error.getString("code")).isEqualTo("duplicate-term");
    assertThat(error.getString("message")).contains("opd");
  }

  @Test
  void aRebuildGoesOnWhileSearchAnswersAndEndsInANewGeneration(TeladanServer server) {
    RestClient admin = RestClient.signedIn(server.base(), "admin");
    int all = search(admin, "").getInt("total");
    int generation = admin.get("api/v1/index").json().getInt("generation");
    start(admin);
    while (state(admin).equals("RUNNING")) {
      assertThat(search(admin, "").getInt("total")).isEqualTo(all);
    }
    JsonObject index = admin.get("api/v1/index").json();
    JsonObject rebuild = index.getJsonObject("rebuild");
    assertThat(rebuild.getString("state")).isEqualTo("DONE");
    assertThat(rebuild.getInt("done")).isEqualTo(rebuild.getInt("expected")).isPositive();
    assertThat(index.getInt("generation")).isGreaterThan(generation);
    assertThat(index.getJsonNumber("sizeBytes").longValue()).isPositive();
    String etag = admin.get("api/v1/index/rebuild").header("ETag");
    assertThat(admin.delete("api/v1/index/rebuild", etag).status()).as("it ended").isEqualTo(422);
    assertThat(admin.delete("api/v1/index/rebuild", "\"0\"").status()).isEqualTo(412);
  }

  @Test
  void aCancelledRebuildLeavesTheOldGenerationServing(TeladanServer server) {
    RestClient admin = RestClient.signedIn(server.base(), "admin");
    int all = search(admin, "").getInt("total");
    AtomicReference<Integer> generation = new AtomicReference<>();
    // A small catalogue is built in a moment, so the wish to stop may come too late: once more.
    Waiting.until(
        () -> {
          generation.set(admin.get("api/v1/index").json().getInt("generation"));
          RestClient.Answer started = start(admin);
          String etag = "\"" + started.json().getInt("number") + "\"";
          admin.delete("api/v1/index/rebuild", etag);
          Waiting.until(() -> !state(admin).equals("RUNNING"));
          return state(admin).equals("CANCELLED");
        });
    assertThat(admin.get("api/v1/index").json().getInt("generation")).isEqualTo(generation.get());
    assertThat(search(admin, "").getInt("total")).isEqualTo(all);
  }

  @Test
  void anAuditFindsIndexAndDatabaseEqual(TeladanServer server) {
    RestClient admin = RestClient.signedIn(server.base(), "admin");
    Waiting.until(() -> post(admin, "api/v1/index/audit").status() == 202);
    Waiting.until(() -> audit(admin).getString("state").equals("DONE"));
    assertThat(audit(admin).getInt("checked")).isPositive();
    assertThat(audit(admin).getJsonArray("differences")).isEmpty();
  }

  @Test
  void anAdministratorIsToldWhyAHitRanksWhereItDoes(TeladanServer server) {
    RestClient admin = RestClient.signedIn(server.base(), "admin");
    JsonObject hit = search(admin, "JAKI").getJsonArray("hits").getJsonObject(0);
    String question =
        "api/v1/search/explanation?q=JAKI&entryKind="
            + hit.getString("kind")
            + "&entryId="
            + hit.getString("id");
    JsonObject why = admin.get(question).json();
    assertThat(why.getInt("rank")).isEqualTo(1);
    assertThat(why.getString("title")).isEqualTo(hit.getString("title"));
    double sum =
        why.getJsonArray("signals").stream()
            .map(JsonValue::asJsonObject)
            .mapToDouble(s -> s.getJsonNumber("value").doubleValue())
            .sum();
    double score = why.getJsonNumber("score").doubleValue();
    assertThat(score).isPositive().isCloseTo(sum, org.assertj.core.data.Offset.offset(.001));
    assertThat(admin.get("api/v1/search/explanation?q=JAKI").status()).isEqualTo(422);
  }

  @Test
  void aCuratorReadsWhatIsAskedInVainAndNeverWhoAsked(TeladanServer server) {
    RestClient visitor = RestClient.anonymous(server.base());
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    String word = word("takditemukan");
    String list = "api/v1/queries?withoutHit=true";
    search(visitor, word);
    search(visitor, word.toUpperCase(java.util.Locale.ROOT));
    visitor.get("api/v1/search?page=2&q=" + word);
    visitor.get("api/v1/search?q=" + word + "+3171234567890001");
    Waiting.until(() -> curator.get(list + "&format=csv").text().contains(word));

    String csv = curator.get(list + "&format=csv").text();
    assertThat(csv).contains(word + ",2,2,").doesNotContain("3171234567890001");
    assertThat(visitor.get("api/v1/suggest?q=" + word).text()).doesNotContain(word);
    assertThat(RestClient.signedIn(server.base(), "official.kaltara").get(list).status())
        .isEqualTo(403);
  }

  @Test
  void whatThePublicOftenAsksAndFindsIsSuggested(TeladanServer server) {
    RestClient visitor = RestClient.anonymous(server.base());
    for (int i = 0; i < 5; i++) {
      assertThat(total(visitor, "jaki")).isPositive();
      assertThat(total(visitor, "perpustakaan digital")).isPositive();
    }
    Waiting.until(
        () ->
            visitor.get("api/v1/suggest?q=perpustakaan+d").json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .anyMatch(
                    item ->
                        item.getString("kind").equals("QUERY")
                            && item.getString("text").equals("perpustakaan digital")));
  }

  /** A rebuild of one's own, after whatever runs. */
  private static RestClient.Answer start(RestClient admin) {
    AtomicReference<RestClient.Answer> started = new AtomicReference<>();
    Waiting.until(
        () -> {
          started.set(post(admin, "api/v1/index/rebuild"));
          return started.get().status() == 202;
        });
    return started.get();
  }

  private static String state(RestClient admin) {
    return admin.get("api/v1/index/rebuild").json().getString("state");
  }

  private static JsonObject audit(RestClient admin) {
    return admin.get("api/v1/index/audit").json();
  }

  private static RestClient.Answer post(RestClient client, String path) {
    return client.send(client.request(path).POST(BodyPublishers.noBody()));
  }

  private static JsonObject group(String... terms) {
    return RestClient.object()
        .add("terms", Json.createArrayBuilder(java.util.List.of(terms)))
        .build();
  }

  private static int total(RestClient client, String q) {
    return search(client, q).getInt("total");
  }

  private static JsonObject search(RestClient client, String q) {
    return client.get("api/v1/search?q=" + q.replace(' ', '+')).json();
  }

  /** A word that nothing else holds; letters only, since a long number is never counted. */
  private static String word(String beginning) {
    StringBuilder word = new StringBuilder(beginning);
    for (long rest = System.nanoTime(); rest > 0; rest /= 26) {
      word.append((char) ('a' + rest % 26));
    }
    return word.toString();
  }
}
