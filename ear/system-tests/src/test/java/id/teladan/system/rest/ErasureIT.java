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
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A person marked with a word of their own is erased, and nobody finds the word any more. */
class ErasureIT {
  private static final String WORD = "zirkonirana";
  private static final Set<Integer> TEXTS = Set.of(Types.VARCHAR, Types.CHAR, Types.CLOB);
  private static final List<String> ANSWERS =
      List.of(
          "people", "search?q=arsipdaerah", "suggest?q=arsip", "audit/deeds", "needs", "queries");

  @Test
  void leavesNothingOfThePersonInTablesAnswersAndFiles() throws Exception {
    try (TeladanServer server = TeladanServer.start("erasure", TestDatabase.h2())) {
      RestClient admin = RestClient.signedIn(server.base(), "admin");
      MarkedPerson person = new MarkedPerson(server.base(), WORD, admin);
      person.works();
      String file = namedByAnother(server, person);
      assertThat(admin.get("api/v1/audit/deeds?actor=" + person.username()).text())
          .contains(person.name());
      assertThat(person.client().get("api/v1/account/data").text()).contains("saved_search");
      RestClient.Answer done = admin.delete("api/v1/people/" + person.id(), "*");
      assertThat(done.status()).as(done.toString()).isEqualTo(200);
      Instant asked = Instant.parse(done.json().getString("askedAt"));
      assertThat(Duration.between(asked, Instant.parse(done.json().getString("doneAt"))))
          .isLessThan(Duration.ofMinutes(1));
      assertThat(person.client().get("api/v1/account").status()).isEqualTo(401);
      decides(server, admin, person, file);
      notByAChosenName(server, admin);
      lookedFor(server, person, admin);
      String erasure = "api/v1/people/" + person.id() + "/erasure";
      Waiting.until(() -> !admin.get(erasure).json().isNull("purgedAt"));
      for (String answer : ANSWERS) {
        assertThat(admin.get("api/v1/" + answer).text())
            .as(answer)
            .doesNotContainIgnoringCase(WORD);
      }
      intact(admin);
      server.stop();
      Path home = server.settings().home();
      compacted(home);
      assertThat(places(home)).isEmpty();
    }
  }

  /** A text and a file of somebody else, which name the person. */
  private static String namedByAnother(TeladanServer server, MarkedPerson person) {
    RestClient other = RestClient.signedIn(server.base(), "contributor.dki");
    JsonObject draft =
        Json.createObjectBuilder(Bodies.solution("arsipkota", "31"))
            .add("lessons", "Menurut " + person.name().toUpperCase(Locale.ROOT))
            .build();
    RestClient.Answer made = other.post("api/v1/solutions", draft);
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    String files = "api/v1/solutions/" + made.json().getString("id") + "/attachments";
    byte[] text = ("Surat untuk " + person.name()).getBytes(StandardCharsets.UTF_8);
    RestClient.Answer sent = Uploads.send(other, files, "surat.txt", text, Map.of());
    assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
    return sent.json().getString("id");
  }

  private static void decides(
      TeladanServer server, RestClient admin, MarkedPerson person, String file) {
    String erasure = "api/v1/people/" + person.id() + "/erasure";
    RestClient other = RestClient.signedIn(server.base(), "contributor.dki");
    assertThat(admin.get(erasure).text()).contains("/erasure/files/" + file);
    assertThat(admin.get(erasure + "/files/" + file).text()).containsIgnoringCase(WORD);
    JsonObject keep = RestClient.object().add("decision", "KEEP").build();
    assertThat(admin.post(erasure + "/files/" + file, keep).status()).isEqualTo(422);
    JsonObject remove = RestClient.object().add("decision", "REMOVE").build();
    assertThat(admin.post(erasure + "/files/" + file, remove).status()).isEqualTo(200);
    assertThat(admin.post(erasure + "/files/" + file, remove).status()).isEqualTo(404);
    assertThat(other.get("api/v1/attachments/" + file + "/content").text()).contains("UU 27/2022");
  }

  /** Who erases themselves takes no word along that they made their name the day before. */
  private static void notByAChosenName(TeladanServer server, RestClient admin) {
    RestClient other = RestClient.signedIn(server.base(), "contributor.dki");
    RestClient.Answer text = other.post("api/v1/solutions", Bodies.solution("penumbralia", "31"));
    MarkedPerson vandal = new MarkedPerson(server.base(), "kwarsitanu", admin);
    RestClient.Answer account = vandal.client().get("api/v1/account");
    JsonObject wanted =
        RestClient.object()
            .add("displayName", "penumbralia title")
            .add("email", "a@b.test")
            .add("language", "id")
            .build();
    assertThat(vandal.client().put("api/v1/account", account.header("ETag"), wanted).status())
        .isEqualTo(200);
    assertThat(vandal.erasesThemselves().status()).isEqualTo(200);
    assertThat(other.get("api/v1/solutions/" + text.json().getString("id")).text())
        .contains("penumbralia title", "dengan kata penumbralia");
    assertThat(admin.get("api/v1/people/" + vandal.id() + "/erasure").text())
        .contains("solution.title")
        .doesNotContainIgnoringCase("kwarsitanu");
  }

  /** Whoever looks for an erased person afterwards leaves the word nowhere. */
  private static void lookedFor(TeladanServer server, MarkedPerson person, RestClient admin) {
    RestClient nobody = RestClient.anonymous(server.base());
    for (String path : List.of("search?q=", "suggest?q=", "solutions?q=")) {
      assertThat(nobody.get("api/v1/" + path + WORD).status()).isEqualTo(200);
    }
    assertThat(nobody.get("search?q=" + person.name().replace(" ", "%20")).status()).isEqualTo(200);
    assertThat(person.tries("kuda laut terbang").status()).isEqualTo(401);
    assertThat(admin.get("api/v1/people?q=" + WORD).json().getInt("total")).isZero();
  }

  private static void intact(RestClient admin) {
    Waiting.until(
        () -> admin.get("api/v1/audit/chain").json().getJsonNumber("waiting").longValue() == 0);
    JsonObject chain = admin.get("api/v1/audit/chain").json();
    assertThat(chain.getBoolean("intact")).as(chain.toString()).isTrue();
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
        if (TEXTS.contains(rows.getInt("DATA_TYPE"))) {
          columns.add(new String[] {rows.getString("TABLE_NAME"), rows.getString("COLUMN_NAME")});
        }
      }
    }
    assertThat(columns).hasSizeGreaterThan(100);
    return columns;
  }

  /** Every file of the home that holds the word, in either of Java's usual ways of writing. */
  private static List<String> places(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().matches(".*/(applications|osgi-cache)/.*"))
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
