package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.TeladanServer;
import id.teladan.system.server.TestDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A person marked with a word of their own is erased, and nobody finds the word any more. */
class ErasureIT {
  private static final String WORD = "zirkonirana";
  private static final String NAME = "Ibu Zirkonirana";
  private static final String PASSWORD = "kuda laut terbang";
  private static final List<String> ANSWERS =
      List.of("people", "search?q=", "suggest?q=", "audit/deeds", "needs", "queries");

  @Test
  void leavesNothingOfThePersonInTablesAnswersAndFiles() throws Exception {
    try (TeladanServer server = TeladanServer.start("erasure", TestDatabase.h2())) {
      RestClient admin = RestClient.signedIn(server.base(), "admin");
      String id = invited(server, admin);
      RestClient person = works(server, id);
      assertThat(admin.get("api/v1/audit/deeds?actor=" + WORD + ".satu").text()).contains(NAME);
      assertThat(person.get("api/v1/account/data").text()).contains("saved_search");
      RestClient.Answer done = admin.delete("api/v1/people/" + id, "*");
      assertThat(done.status()).as(done.toString()).isEqualTo(200);
      Instant asked = Instant.parse(done.json().getString("askedAt"));
      assertThat(Duration.between(asked, Instant.parse(done.json().getString("doneAt"))))
          .isLessThan(Duration.ofMinutes(1));
      assertThat(person.get("api/v1/account").status()).isEqualTo(401);
      Waiting.until(
          () -> admin.get("api/v1/people/" + id + "/erasure").json().getBoolean("indexed"));
      for (String answer : ANSWERS) {
        String path = "api/v1/" + answer + (answer.endsWith("=") ? WORD : "");
        assertThat(admin.get(path).text().replace("\"" + WORD + "\"", ""))
            .as(path)
            .doesNotContainIgnoringCase(WORD + ".")
            .doesNotContain(NAME);
      }
      intact(admin);
      rebuilt(admin);
      server.stop();
      Path home = server.settings().home();
      compacted(home);
      assertThat(places(home)).isEmpty();
    }
  }

  private static String invited(TeladanServer server, RestClient admin) {
    JsonObject invitation =
        RestClient.object()
            .add("username", WORD + ".satu")
            .add("displayName", NAME)
            .add("email", WORD + "@kaltara.test")
            .add("regionCode", "65")
            .add("roles", Json.createArrayBuilder().add("CONTRIBUTOR"))
            .build();
    RestClient.Answer made = admin.post("api/v1/people", invitation);
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    String key = made.json().getString("link").replaceFirst(".*key=", "");
    JsonObject chosen = RestClient.object().add("key", key).add("password", PASSWORD).build();
    RestClient nobody = RestClient.anonymous(server.base());
    assertThat(nobody.post("api/v1/passwords", chosen).status()).isEqualTo(200);
    assertThat(nobody.post("api/v1/passwords", chosen).status()).as("once").isEqualTo(422);
    return made.json().getJsonObject("person").getString("id");
  }

  /** Writes what somebody writes, with the name in texts that stay. */
  private static RestClient works(TeladanServer server, String id) {
    JsonObject credentials =
        RestClient.object().add("username", WORD + ".satu").add("password", PASSWORD).build();
    RestClient.Answer signedIn =
        RestClient.anonymous(server.base()).post("api/v1/tokens", credentials);
    RestClient person = new RestClient(server.base(), signedIn.json().getString("token"));
    JsonObject draft = Bodies.solution("arsipdaerah", "65");
    JsonObject named = Json.createObjectBuilder(draft).add("lessons", "Tanya " + NAME).build();
    RestClient.Answer made = person.post("api/v1/solutions", named);
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    JsonObject search =
        RestClient.object().add("name", WORD + " baru").add("query", "q=" + WORD).build();
    RestClient.Answer saved = person.post("api/v1/saved-searches", search);
    assertThat(saved.status()).as(saved.toString()).isEqualTo(201);
    JsonObject need =
        RestClient.object()
            .add("regionCode", "65")
            .add("title", "Arsip tanpa kertas")
            .add("function", NAME)
            .build();
    assertThat(person.post("api/v1/needs", need).status()).isEqualTo(201);
    assertThat(id).isNotBlank();
    return person;
  }

  private static void intact(RestClient admin) {
    Waiting.until(
        () -> admin.get("api/v1/audit/chain").json().getJsonNumber("waiting").longValue() == 0);
    JsonObject chain = admin.get("api/v1/audit/chain").json();
    assertThat(chain.getBoolean("intact")).as(chain.toString()).isTrue();
  }

  private static void rebuilt(RestClient admin) {
    assertThat(admin.post("api/v1/index/rebuild", RestClient.object().build()).status())
        .isEqualTo(202);
    Waiting.until(() -> "DONE".equals(admin.get("api/v1/index/rebuild").json().getString("state")));
  }

  /** Writes the database's file anew, after a look into every column. */
  private static void compacted(Path home) throws SQLException {
    String url =
        "jdbc:h2:file:"
            + home.resolve("database/teladan")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        var statement = connection.createStatement()) {
      List<String> found = new ArrayList<>();
      for (String[] column : columns(connection)) {
        String query =
            "select count(*) from \"%s\" where position('%s' in lower(cast(\"%s\" as varchar))) > 0"
                .formatted(column[0], WORD, column[1]);
        try (ResultSet rows = statement.executeQuery(query)) {
          rows.next();
          if (rows.getLong(1) > 0) {
            found.add(column[0] + "." + column[1]);
          }
        }
      }
      assertThat(found).as("columns that still name the person").isEmpty();
      statement.execute("shutdown compact");
    }
  }

  private static List<String[]> columns(Connection connection) throws SQLException {
    List<String[]> columns = new ArrayList<>();
    try (ResultSet rows = connection.getMetaData().getColumns(null, "public", "%", "%")) {
      while (rows.next()) {
        columns.add(new String[] {rows.getString("TABLE_NAME"), rows.getString("COLUMN_NAME")});
      }
    }
    assertThat(columns).hasSizeGreaterThan(200);
    return columns;
  }

  /** Every file of the home that holds the word, in either of Java's usual ways of writing. */
  private static List<String> places(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().contains("/server/"))
          .filter(ErasureIT::holdsTheWord)
          .map(file -> home.relativize(file).toString())
          .toList();
    }
  }

  private static boolean holdsTheWord(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String narrow = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
      return narrow.contains(WORD) || narrow.replace("\0", "").contains(WORD);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
