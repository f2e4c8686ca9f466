package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.teladan.system.server.TeladanServer;
import id.teladan.system.server.TestDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mail over a crash, and a record of deeds that shows who meddled with it. */
class TrustIT {
  private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @Test
  void aNoticeIsMailedOverACrashAndAChangedDeedIsNoticed() throws Exception {
    post.start();
    TestDatabase database = TestDatabase.postgresql();
    try (TinyIssuer issuer = new TinyIssuer();
        TeladanServer server = TeladanServer.start("trust", database, settings(issuer))) {
      mailed(server, database);
      invited(server, issuer);
      sealed(server, database);
      letsPeopleInThoughTheRecordFails(server, database);
    } finally {
      post.stop();
    }
  }

  private Map<String, String> settings(TinyIssuer issuer) {
    return Map.of(
        "TELADAN_MAIL_HOST",
        "127.0.0.1",
        "TELADAN_MAIL_PORT",
        String.valueOf(post.getSmtp().getPort()),
        "TELADAN_MAIL_SECURITY",
        "none",
        "TELADAN_OIDC_ISSUER",
        issuer.address());
  }

  /** By mail, and then in by the provider, which knows the same address. */
  private void invited(TeladanServer server, TinyIssuer issuer) throws Exception {
    RestClient coordinator = RestClient.signedIn(server.base(), "coordinator.kaltara");
    JsonObject invitation =
        RestClient.object()
            .add("username", "analis.kaltara")
            .add("displayName", "Analis Kaltara")
            .add("email", "analis@kaltara.test")
            .add("regionCode", "65")
            .build();
    RestClient.Answer made = coordinator.post("api/v1/people", invitation);
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    assertThat(made.json().isNull("link")).as("it goes by mail").isTrue();
    int before = post.getReceivedMessages().length;
    JsonObject lost = RestClient.object().add("username", "nobody.at.all").build();
    RestClient nobody = RestClient.anonymous(server.base());
    String unknown = nobody.post("api/v1/passwords/resets", lost).text();
    assertThat(post.waitForIncomingEmail(60_000, before + 1)).isTrue();
    String text = post.getReceivedMessages()[before].getContent().toString();
    assertThat(text.replaceAll("\\s", "")).contains("/welcome?key=");
    JsonObject known = RestClient.object().add("username", "analis.kaltara").build();
    assertThat(nobody.post("api/v1/passwords/resets", known).text()).isEqualTo(unknown);
    ProviderSteps browser = new ProviderSteps(server.base(), issuer);
    assertThat(browser.status("account")).isNotEqualTo(200);
    assertThat(browser.signsIn("somebody@else.test")).endsWith("provider=unknown");
    assertThat(browser.signsIn("analis@kaltara.test")).endsWith("/account");
    assertThat(browser.status("account")).isEqualTo(200);
    assertThat(browser.status("audit")).isEqualTo(403);
  }

  private void mailed(TeladanServer server, TestDatabase database) throws Exception {
    run(database, "update account set email = 'kurator@kaltara.test' where username = 'curator'");
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    JsonObject now =
        RestClient.object()
            .add("kind", "solution-submitted")
            .add("inApp", true)
            .add("mail", "NOW")
            .build();
    assertThat(curator.post("api/v1/notices/choices", now).status()).isEqualTo(200);
    RestClient writer = RestClient.signedIn(server.base(), "contributor.dki");
    RestClient.Answer made = writer.post("api/v1/solutions", Bodies.solution("telurkarang", "31"));
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    String path = "api/v1/solutions/" + made.json().getString("id") + "/transitions";
    JsonObject step = RestClient.object().add("to", "SUBMITTED").build();
    assertThat(writer.post(path, step).status()).isLessThan(300);

    lateStep(server, database);

    server.kill();
    server.start();

    assertThat(post.waitForIncomingEmail(60_000, 2)).isTrue();
    var reminder = to("koordinator@kaltara.test");
    assertThat(reminder.getSubject()).contains("Langkah terlambat");
    assertThat(reminder.getMessageID()).matches("<[0-9a-f-]{36}@[^>]+>");
    var message = to("kurator@kaltara.test");
    assertThat(message.getAllRecipients()[0]).hasToString("kurator@kaltara.test");
    assertThat(message.getSubject()).contains("telurkarang");
    assertThat(message.getContent().toString()).contains(server.settings().baseUrl());
    assertThat(message.getMessageID()).matches("<[0-9a-f-]{36}@[^>]+>");
    String told = RestClient.signedIn(server.base(), "curator").get("api/v1/notices").text();
    assertThat(told.split("telurkarang title", -1)).hasSize(2);
  }

  /** Late since long: whoever looks after a start says so, once. */
  private void lateStep(TeladanServer server, TestDatabase database) throws Exception {
    run(
        database,
        "update account set email = 'koordinator@kaltara.test'"
            + " where username = 'coordinator.kaltara'");
    RestClient coordinator = RestClient.signedIn(server.base(), "coordinator.kaltara");
    JsonObject now =
        RestClient.object()
            .add("kind", "adoption-overdue")
            .add("inApp", true)
            .add("mail", "NOW")
            .build();
    assertThat(coordinator.post("api/v1/notices/choices", now).status()).isEqualTo(200);
    JsonObject adoption =
        RestClient.object()
            .add("solutionId", Bodies.solutionId(coordinator, "JakEVO"))
            .add("regionCode", "65")
            .add(
                "tasks",
                Json.createArrayBuilder()
                    .add(
                        RestClient.object()
                            .add("title", "Langkah terlambat")
                            .add("due", "2020-01-31")))
            .build();
    RestClient.Answer begun = coordinator.post("api/v1/adoptions", adoption);
    assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
  }

  /** The only message to somebody so far. */
  private MimeMessage to(String address) throws Exception {
    List<MimeMessage> all = new ArrayList<>();
    for (MimeMessage each : post.getReceivedMessages()) {
      if (each.getAllRecipients()[0].toString().equals(address)) {
        all.add(each);
      }
    }
    assertThat(all).as(address).hasSize(1);
    return all.get(0);
  }

  private void sealed(TeladanServer server, TestDatabase database) throws SQLException {
    RestClient admin = RestClient.signedIn(server.base(), "admin");
    Waiting.until(() -> number(admin, "waiting") == 0);
    JsonObject chain = admin.get("api/v1/audit/chain").json();
    assertThat(chain.getBoolean("intact")).as(chain.toString()).isTrue();
    assertThat(number(admin, "sealed")).isPositive();

    run(database, "update audit_entry set address = '10.0.0.1' where action = 'sign-in'");
    assertThat(admin.get("api/v1/audit/chain").json().getBoolean("intact")).isFalse();
  }

  private void letsPeopleInThoughTheRecordFails(TeladanServer server, TestDatabase database)
      throws SQLException {
    execute(
        database,
        "alter table audit_entry add constraint full_up check (action not like 'sign-in%') not valid");
    RestClient admin = RestClient.signedIn(server.base(), "admin");
    assertThat(admin.get("api/v1/audit/chain").status()).isEqualTo(200);
    JsonObject wrong =
        RestClient.object().add("username", "admin").add("password", "not this one").build();
    assertThat(RestClient.anonymous(server.base()).post("api/v1/tokens", wrong).status())
        .isEqualTo(401);
    assertThat(server.log()).contains("A try to sign in is missing in the record of deeds");
  }

  private static long number(RestClient admin, String member) {
    return admin.get("api/v1/audit/chain").json().getJsonNumber(member).longValue();
  }

  private static void run(TestDatabase database, String sql) throws SQLException {
    assertThat(execute(database, sql)).isPositive();
  }

  private static int execute(TestDatabase database, String sql) throws SQLException {
    Map<String, String> at = database.environment();
    try (Connection connection =
            DriverManager.getConnection(at.get("TELADAN_DB_URL"), "postgres", "postgres");
        var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }
}
