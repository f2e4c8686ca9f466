package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.teladan.system.server.TeladanServer;
import jakarta.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Mail, a sign-in provider and the record of deeds over a crash and a stop: what a server that is
 * started again anyhow is asked besides.
 */
public final class TrustSteps implements AutoCloseable {
  private static final String CURATOR = "kurator@kaltara.test";
  private static final String COORDINATOR = "koordinator@kaltara.test";
  private static final String MESSAGE_ID = "<[0-9a-f-]{36}@[^>]+>";

  private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private final TinyIssuer issuer;

  public TrustSteps() throws Exception {
    post.start();
    issuer = new TinyIssuer();
  }

  /** The settings of a server that mails and knows a provider. */
  public Map<String, String> settings() {
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

  /** Something happens that somebody wants mail about; a coordinator wants reminders by mail. */
  public void somethingToTell(TeladanServer server) {
    mailed(server, "coordinator.kaltara", "Koordinator Kaltara", COORDINATOR, "adoption-overdue");
    mailed(server, "curator", "Kurator nasional", CURATOR, "solution-submitted");
    RestClient writer = RestClient.signedIn(server.base(), "contributor.dki");
    RestClient.Answer made = writer.post("api/v1/solutions", Bodies.solution("telurkarang", "31"));
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    String path = "api/v1/solutions/" + made.json().getString("id") + "/transitions";
    JsonObject step = RestClient.object().add("to", "SUBMITTED").build();
    assertThat(writer.post(path, step).status()).isLessThan(300);
  }

  /** After the crash it is mailed, once, and so is the reminder. */
  public void toldAfterTheCrash(TeladanServer server) throws Exception {
    assertThat(post.waitForIncomingEmail(60_000, 2)).isTrue();
    MimeMessage reminder = to(COORDINATOR);
    assertThat(reminder.getSubject()).contains("Langkah pertama");
    assertThat(reminder.getMessageID()).matches(MESSAGE_ID);
    MimeMessage message = to(CURATOR);
    assertThat(message.getSubject()).contains("telurkarang");
    assertThat(message.getContent().toString()).contains(server.settings().baseUrl());
    assertThat(message.getMessageID()).matches(MESSAGE_ID);
    String told = RestClient.signedIn(server.base(), "curator").get("api/v1/notices").text();
    assertThat(told.split("telurkarang title", -1)).hasSize(2);
  }

  private static void mailed(
      TeladanServer server, String username, String name, String address, String kind) {
    RestClient person = RestClient.signedIn(server.base(), username);
    RestClient.Answer account = person.get("api/v1/account");
    JsonObject reachable =
        RestClient.object()
            .add("displayName", name)
            .add("email", address)
            .add("language", "id")
            .build();
    assertThat(person.put("api/v1/account", account.header("ETag"), reachable).status())
        .isEqualTo(200);
    JsonObject now =
        RestClient.object().add("kind", kind).add("inApp", true).add("mail", "NOW").build();
    assertThat(person.post("api/v1/notices/choices", now).status()).isEqualTo(200);
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

  /** By mail, and then in by the provider, which knows the same address. */
  public void invited(TeladanServer server) throws Exception {
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

  /** Every deed fits its seal; then the server stops and somebody changes one behind its back. */
  public void sealed(TeladanServer server) {
    RestClient admin = RestClient.signedIn(server.base(), "admin");
    Waiting.until(() -> number(admin, "waiting") == 0);
    JsonObject chain = admin.get("api/v1/audit/chain").json();
    assertThat(chain.getBoolean("intact")).as(chain.toString()).isTrue();
    assertThat(number(admin, "sealed")).isPositive();
  }

  /** What somebody with the database alone can do: change a deed, and keep new ones out. */
  public void meddle(Map<String, String> database) throws SQLException {
    String url = database.get("TELADAN_DB_URL");
    boolean file = url.startsWith("jdbc:h2");
    String name = file ? "sa" : "postgres";
    try (Connection connection = DriverManager.getConnection(url, name, file ? "" : "postgres");
        var statement = connection.createStatement()) {
      assertThat(
              statement.executeUpdate(
                  "update audit_entry set address = '10.0.0.1' where action = 'sign-in'"))
          .isPositive();
      statement.executeUpdate(
          "alter table audit_entry add constraint full_up check (action not like 'sign-in%') "
              + (file ? "nocheck" : "not valid"));
    }
  }

  /** The change shows, and people get in although their sign-in cannot be kept. */
  public void noticed(TeladanServer server) {
    RestClient admin = RestClient.signedIn(server.base(), "admin");
    assertThat(admin.get("api/v1/audit/chain").json().getBoolean("intact")).isFalse();
    JsonObject wrong =
        RestClient.object().add("username", "admin").add("password", "not this one").build();
    assertThat(RestClient.anonymous(server.base()).post("api/v1/tokens", wrong).status())
        .isEqualTo(401);
    assertThat(server.log()).contains("A try to sign in is missing in the record of deeds");
  }

  private static long number(RestClient admin, String member) {
    return admin.get("api/v1/audit/chain").json().getJsonNumber(member).longValue();
  }

  @Override
  public void close() {
    post.stop();
    issuer.close();
  }
}
