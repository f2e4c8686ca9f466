package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody whose names hold a word that nothing else holds, and who leaves it wherever one can
 * leave anything: in what they write, in files and their names, in what they search for.
 */
final class MarkedPerson {
  private static final String PASSWORD = "kuda laut terbang";

  private final URI base;
  private final String word;
  private final String name;
  private final String id;
  private RestClient client;

  /**
   * @param word in small letters
   * @param administrator who invites the person
   */
  MarkedPerson(URI base, String word, RestClient administrator) {
    this.base = base;
    this.word = word;
    this.name =
        "Ibu " + word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    this.id = invited(administrator);
    this.client = signedIn();
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  String username() {
    return word + ".satu";
  }

  RestClient client() {
    return client;
  }

  private String invited(RestClient administrator) {
    JsonObject invitation =
        RestClient.object()
            .add("username", username())
            .add("displayName", name)
            .add("email", word + "@kaltara.test")
            .add("regionCode", "65")
            .add("roles", Json.createArrayBuilder().add("CONTRIBUTOR").add("COORDINATOR"))
            .build();
    RestClient.Answer made = administrator.post("api/v1/people", invitation);
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    String key = made.json().getString("link").replaceFirst(".*key=", "");
    JsonObject chosen = RestClient.object().add("key", key).add("password", PASSWORD).build();
    RestClient nobody = RestClient.anonymous(base);
    assertThat(nobody.post("api/v1/passwords", chosen).status()).isEqualTo(200);
    assertThat(nobody.post("api/v1/passwords", chosen).status()).as("once").isEqualTo(422);
    return made.json().getJsonObject("person").getString("id");
  }

  private RestClient signedIn() {
    RestClient.Answer answer = tries(PASSWORD);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return new RestClient(base, answer.json().getString("token"));
  }

  /** Tries to sign in. */
  RestClient.Answer tries(String password) {
    JsonObject credentials =
        RestClient.object().add("username", username()).add("password", password).build();
    return RestClient.anonymous(base).post("api/v1/tokens", credentials);
  }

  /** The answer to asking for one's own erasure. */
  RestClient.Answer erasesThemselves() {
    return client.post(
        "api/v1/account/data/erasure", RestClient.object().add("password", PASSWORD).build());
  }

  /** Leaves the word everywhere. */
  void works() {
    String solution = writesASolution();
    attaches(solution);
    visits();
    searches();
    sendsAnImport();
    tries("a wrong one");
    RestClient.Answer draft =
        client.post(
            "api/v1/solution-drafts",
            RestClient.object()
                .add("key", UUID.randomUUID().toString())
                .add(
                    "fields",
                    Json.createArrayBuilder()
                        .add(
                            RestClient.object()
                                .add("field", "summary")
                                .add("text", "oleh " + word)))
                .build());
    assertThat(draft.status()).as(draft.toString()).isBetween(200, 201);
    created(
        "api/v1/needs",
        RestClient.object()
            .add("regionCode", "65")
            .add("title", "Arsip tanpa kertas")
            .add("function", name));
  }

  private String writesASolution() {
    JsonObject draft = Bodies.solution("arsipdaerah", "65");
    JsonObject named =
        Json.createObjectBuilder(draft)
            .add("lessons", "Tanya " + name + ", atau " + word.toUpperCase(java.util.Locale.ROOT))
            .add("tags", Json.createArrayBuilder().add("karya-" + word))
            .build();
    RestClient.Answer made = client.post("api/v1/solutions", named);
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    return "api/v1/solutions/" + made.json().getString("id");
  }

  private void attaches(String solution) {
    byte[] text = ("Catatan rapat.\nHadir: " + name + "\n").getBytes(StandardCharsets.UTF_8);
    String files = solution + "/attachments";
    for (String file : new String[] {"rapat.txt", word + ".txt"}) {
      byte[] own = file.startsWith("rapat") ? text : "Tanpa nama".getBytes(StandardCharsets.UTF_8);
      RestClient.Answer sent = Uploads.send(client, files, file, own, Map.of());
      assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
    }
    RestClient.Answer picture =
        Uploads.send(
            client, files, "foto.png", Uploads.PIXEL, Map.of("description", "Foto " + name));
    assertThat(picture.status()).as(picture.toString()).isEqualTo(201);
  }

  private void visits() {
    String visit =
        "api/v1/visits/"
            + created(
                "api/v1/visits",
                RestClient.object()
                    .add("visitorCode", "65")
                    .add("hostCode", "31")
                    .add("date", LocalDate.now().toString())
                    .add("kind", "STUDI_TIRU")
                    .add("summary", "Rombongan dipimpin " + name));
    String note = UUID.randomUUID().toString();
    created(
        visit + "/notes",
        RestClient.object()
            .add("id", note)
            .add("theme", word)
            .add("text", "Dicatat " + name)
            .add("question", "Siapa " + word + "?"));
    Map<String, String> caption = Map.of("caption", "Di kiri " + name);
    RestClient.Answer photo =
        Uploads.send(client, visit + "/notes/" + note + "/photos", "f.png", Uploads.PIXEL, caption);
    assertThat(photo.status()).as(photo.toString()).isEqualTo(201);
    created(
        visit + "/findings",
        RestClient.object()
            .add("title", "Temuan " + word)
            .add("noteIds", Json.createArrayBuilder().add(note)));
    created(visit + "/follow-ups", RestClient.object().add("action", "Hubungi " + name));
    RestClient.Answer issued =
        client.post(
            visit + "/papers/plan/issue",
            RestClient.object().add("number", "7/" + word).add("date", "2026-11-02").build());
    assertThat(issued.status()).as(issued.toString()).isBetween(200, 299);
  }

  private void searches() {
    created(
        "api/v1/saved-searches",
        RestClient.object().add("name", word + " baru").add("query", "q=" + word));
    client.get("api/v1/search?q=kolam%20" + word);
    client.get("api/v1/search?q=" + name.replace(" ", "%20"));
  }

  private void sendsAnImport() {
    String rows = "title,summary,mainAffair\n" + name + ",Dari " + word + ",2.16\n";
    ImportCalls.run(
        client,
        "csv",
        word + ".csv",
        rows.getBytes(StandardCharsets.UTF_8),
        Map.of("dryRun", "true", "regionCode", "65", "audience", "PUBLIC", "mainAffair", "2.16"));
  }

  private String created(String path, jakarta.json.JsonObjectBuilder body) {
    RestClient.Answer made = client.post(path, body.build());
    assertThat(made.status()).as(path + " " + made).isEqualTo(201);
    return made.json().getString("id", "");
  }
}
