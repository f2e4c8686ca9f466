package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questions, answers and experiences, as programs use them; and who never sees them. */
@ExtendWith(SharedTeladan.class)
class ConversationIT {

  @Test
  void aQuestionIsAnsweredOnceForAllAndFoundBySearch(TeladanServer server) {
    RestClient official = RestClient.signedIn(server.base(), "official.kaltara");
    RestClient owner = RestClient.signedIn(server.base(), "contributor.dki");
    RestClient stranger = RestClient.signedIn(server.base(), "coordinator.kaltara");
    RestClient anybody = RestClient.anonymous(server.base());
    String word = "rutenium" + Long.toString(System.nanoTime(), 36);
    String questions = "api/v1/solutions/" + Bodies.solutionId(anybody, "JakEVO") + "/questions";
    JsonObject ask = RestClient.object().add("text", "Berapa petugas untuk " + word + "?").build();

    assertThat(anybody.post(questions, ask).status()).isEqualTo(401);
    assertThat(official.post(questions, text("Hubungi saya di 0812-3456-7890")).status())
        .isEqualTo(422);
    RestClient.Answer asked = official.post(questions, ask);
    assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
    String path = "api/v1/questions/" + asked.json().getString("id");
    assertThat(asked.json().getJsonObject("askedAs").getString("function")).isEqualTo("OFFICIAL");
    assertThat(anybody.get(path).status()).as("waits").isEqualTo(404);
    assertThat(stranger.get(path).status()).isEqualTo(404);
    assertThat(anybody.get(questions).text()).doesNotContain(word);
    assertThat(owner.get("api/v1/questions").text()).contains(word);
    assertThat(stranger.get("api/v1/questions").text()).doesNotContain(word);
    assertThat(owner.get("api/v1/notices?size=100").text()).contains("question-asked");

    JsonObject reply = RestClient.object().add("answer", "Dua **orang**.").build();
    assertThat(official.put(path + "/answer", "\"1\"", reply).status()).isEqualTo(403);
    assertThat(owner.put(path + "/answer", "\"7\"", reply).status()).isEqualTo(412);
    RestClient.Answer answered = owner.put(path + "/answer", asked.header("ETag"), reply);
    assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
    assertThat(official.get("api/v1/notices?size=100").text()).contains("question-answered");
    assertThat(official.delete(path, answered.header("ETag")).status()).isEqualTo(422);
    Waiting.until(() -> anybody.get("api/v1/search?q=" + word).json().getInt("total") == 1);

    JsonObject feature = RestClient.object().add("decision", "FEATURE").build();
    assertThat(official.post(path + "/decisions", feature).status()).isEqualTo(403);
    assertThat(owner.post(path + "/decisions", feature).json().getBoolean("featured")).isTrue();
    assertThat(anybody.get(questions).text()).contains(word).doesNotContain("accountId");

    RestClient curator = RestClient.signedIn(server.base(), "curator");
    JsonObject silent = RestClient.object().add("decision", "HIDE").build();
    assertThat(curator.post(path + "/decisions", silent).status()).isEqualTo(422);
    JsonObject hide =
        RestClient.object().add("decision", "HIDE").add("reason", "Di luar topik").build();
    assertThat(curator.post(path + "/decisions", hide).status()).isEqualTo(200);
    assertThat(anybody.get(path).status()).isEqualTo(404);
    assertThat(official.get(path).json().getString("hiddenReason")).isEqualTo("Di luar topik");
    Waiting.until(() -> anybody.get("api/v1/search?q=" + word).json().getInt("total") == 0);
  }

  @Test
  void aRegionThatAdoptsTellsHowItGoesAndOnlyThat(TeladanServer server) {
    RestClient official = RestClient.signedIn(server.base(), "official.kaltara");
    RestClient anybody = RestClient.anonymous(server.base());
    String adopted =
        anybody
            .get("api/v1/adoptions?region=65")
            .json()
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("solutionId");
    String own = "api/v1/solutions/" + adopted + "/experiences";
    String other = "api/v1/solutions/" + Bodies.solutionId(anybody, "Sapawarga") + "/experiences";
    assertThat(official.post(other, text("Bagus")).json().getString("code"))
        .isEqualTo("region-not-adopter");
    RestClient.Answer told = official.post(own, text("Berjalan di tujuh kelurahan."));
    assertThat(told.status()).as(told.toString()).isEqualTo(201);
    assertThat(official.post(own, text("Sekali lagi")).status()).isEqualTo(409);
    assertThat(anybody.get(own).text()).contains("tujuh kelurahan").contains("Kalimantan Utara");

    String path = "api/v1/experiences/" + told.json().getString("id");
    RestClient reader = RestClient.signedIn(server.base(), "contributor.dki");
    JsonObject why = RestClient.object().add("reason", "Iklan").build();
    assertThat(reader.post(path + "/reports", why).status()).isEqualTo(201);
    assertThat(reader.post(path + "/reports", why).status()).isEqualTo(409);
    assertThat(reader.put(path, told.header("ETag"), text("Diubah")).status()).isEqualTo(403);
    assertThat(official.delete(path, told.header("ETag")).status()).isEqualTo(204);
  }

  @Test
  void theConversationOfADraftDoesNotExistForStrangers(TeladanServer server) {
    RestClient owner = RestClient.signedIn(server.base(), "contributor.dki");
    RestClient stranger = RestClient.signedIn(server.base(), "official.kaltara");
    String draft =
        owner
            .post("api/v1/solutions", Bodies.solution("osmium" + System.nanoTime(), "31"))
            .json()
            .getString("id");
    String questions = "api/v1/solutions/" + draft + "/questions";
    assertThat(stranger.get(questions).status()).isEqualTo(404);
    assertThat(stranger.post(questions, text("Apa ini?")).status()).isEqualTo(404);
    assertThat(stranger.get("api/v1/solutions/" + draft + "/experiences").status()).isEqualTo(404);
    assertThat(owner.post(questions, text("Apa ini?")).json().getString("code"))
        .isEqualTo("not-published");
  }

  private static JsonObject text(String words) {
    return RestClient.object().add("text", words).build();
  }
}
