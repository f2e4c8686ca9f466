package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visit comes about: asked, answered, agreed, planned; and nobody else learns of it. */
@ExtendWith(SharedTeladan.class)
class VisitRequestIT {
  private static final String REQUESTS = "api/v1/visit-requests";
  private static final Set<String> SIDES =
      Set.of(
          "coordinator.kaltara",
          "visitor.kaltara",
          "official.kaltara",
          "coordinator.dki",
          "contributor.dki",
          "coordinator.nasional");

  @Test
  void aRequestBecomesAVisitWithAnAgenda(TeladanServer server) {
    Callers callers = new Callers(server.base());
    RestClient kaltara = callers.as("coordinator.kaltara");
    RestClient dki = callers.as("coordinator.dki");
    String word = "feldspar" + Long.toString(System.nanoTime(), 36);
    RestClient.Answer draft =
        callers.as("official.kaltara").post(REQUESTS, request(word, "2027-03-12"));
    assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
    String path = REQUESTS + "/" + draft.json().getString("id");

    assertThat(dki.get(path).status()).as("a draft is the visitor's").isEqualTo(404);
    assertThat(move(callers.as("official.kaltara"), path, "SENT").status()).isEqualTo(403);
    assertThat(move(kaltara, path, "ACCEPTED").status()).as("not its turn").isEqualTo(422);
    assertThat(move(kaltara, path, "SENT").json().getString("turn")).isEqualTo("HOST");
    assertThat(kaltara.put(path, "\"1\"", request(word, "2027-03-12")).status()).isEqualTo(422);

    for (String name : callers.all().keySet()) {
      RestClient client = callers.as(name);
      int expected = name.equals(Callers.NOBODY) ? 401 : SIDES.contains(name) ? 200 : 404;
      assertThat(client.get(path).status()).as(name).isEqualTo(expected);
      assertThat(client.get(REQUESTS).text().contains(word))
          .as(name)
          .isEqualTo(SIDES.contains(name));
    }

    JsonObject elsewhere = step("ACCEPTED").add("date", "2027-03-13").build();
    assertThat(dki.post(path + "/transitions", elsewhere).text()).contains("date-not-offered");
    RestClient.Answer accepted = move(dki, path, "ACCEPTED");
    assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
    String visit = "api/v1/visits/" + accepted.json().getString("visitId");
    assertThat(dki.get(visit).text()).contains("2027-03-12").doesNotContain(word);
    assertThat(kaltara.get(visit).text()).contains(word);
    assertThat(callers.as("curator").get(visit).status()).isEqualTo(404);
    theAgendaIsWrittenByBoth(callers, visit);
    theCalendarIsReadByItsKey(callers, accepted.json().getString("visitId"));
  }

  private static void theAgendaIsWrittenByBoth(Callers callers, String visit) {
    RestClient member = callers.as("official.kaltara");
    RestClient dki = callers.as("coordinator.dki");
    RestClient.Answer empty = member.get(visit + "/agenda");
    JsonObject planned =
        RestClient.object()
            .add("errand", RestClient.object().add("assignmentNumber", "094/7/KALTARA"))
            .add("sessions", Json.createArrayBuilder().add(session("09:00", "10:30")))
            .build();
    RestClient.Answer written = patch(member, visit + "/agenda", empty.header("ETag"), planned);
    assertThat(written.status()).as(written.toString()).isEqualTo(200);
    assertThat(patch(member, visit + "/agenda", empty.header("ETag"), planned).status())
        .isEqualTo(412);

    RestClient.Answer hosts = dki.get(visit + "/agenda");
    assertThat(hosts.text()).contains("Smart city").doesNotContain("094/7/KALTARA");
    JsonObject more =
        RestClient.object()
            .add(
                "sessions",
                Json.createArrayBuilder()
                    .add(session("09:00", "10:30"))
                    .add(session("10:00", "11:00")))
            .build();
    assertThat(patch(dki, visit + "/agenda", hosts.header("ETag"), more).text())
        .contains("sessions-overlap");
    JsonObject moved =
        RestClient.object()
            .add("sessions", Json.createArrayBuilder().add(session("13:00", "14:30")))
            .build();
    assertThat(patch(dki, visit + "/agenda", hosts.header("ETag"), moved).status()).isEqualTo(200);
    assertThat(member.get(visit + "/agenda").text()).contains("13:00", "094/7/KALTARA");
    assertThat(callers.as("curator").get(visit + "/agenda").status()).isEqualTo(404);

    assertThat(move(dki, visit, "ONGOING").status()).as("the visitor starts").isEqualTo(403);
    assertThat(move(member, visit, "DONE").status()).isEqualTo(422);
    assertThat(move(member, visit, "ONGOING").json().getString("status")).isEqualTo("ONGOING");
  }

  private static void theCalendarIsReadByItsKey(Callers callers, String visitId) {
    RestClient nobody = callers.as(Callers.NOBODY);
    RestClient dki = callers.as("contributor.dki");
    String feed = feed(dki, "");
    String ofKaltara = feed(dki, "?region=65");
    for (String each : List.of(feed, ofKaltara)) {
      assertThat(nobody.get(each).text())
          .contains("UID:visit-" + visitId + "@teladan", "DTSTART:20270312T060000Z")
          .doesNotContain("094/7/KALTARA", "feldspar");
    }
    assertThat(nobody.get(feed(dki, "?region=51")).text())
        .contains("BEGIN:VCALENDAR")
        .doesNotContain("UID:visit-" + visitId + "@");
    feed(dki, "");
    assertThat(nobody.get(feed).status()).as("an old address").isEqualTo(404);
    assertThat(nobody.get(ofKaltara).status()).as("another calendar's").isEqualTo(200);
    JsonObject none = RestClient.object().build();
    assertThat(dki.post("api/v1/calendar-keys/revocation?region=65", none).status()).isEqualTo(204);
    assertThat(nobody.get(ofKaltara).status()).as("a withdrawn address").isEqualTo(404);
    assertThat(dki.get("api/v1/calendar-keys").text()).contains("\"51\"").doesNotContain("\"65\"");
    assertThat(dki.post("api/v1/calendar-keys?region=00", none).status()).isEqualTo(422);
  }

  private static String feed(RestClient client, String whose) {
    String address =
        client
            .post("api/v1/calendar-keys" + whose, RestClient.object().build())
            .json()
            .getString("address");
    return "api/v1/calendars/" + address.substring(address.lastIndexOf('/') + 1);
  }

  @Test
  void aHostAnswersInsteadAndOthersReadWhatItOpened(TeladanServer server) {
    Callers callers = new Callers(server.base());
    RestClient dki = callers.as("coordinator.dki");
    String word = "granodiorit" + Long.toString(System.nanoTime(), 36);
    String path =
        REQUESTS
            + "/"
            + callers
                .as("coordinator.kaltara")
                .post(REQUESTS, request(word, "2027-04-05"))
                .json()
                .getString("id");
    move(callers.as("coordinator.kaltara"), path, "SENT");
    String question =
        dki.get(path).json().getJsonArray("questions").getJsonObject(0).getString("id");
    assertThat(move(dki, path, "ANSWERED").text()).contains("answers-missing");
    assertThat(move(dki, path, "DECLINED").text()).contains("reason-missing");

    JsonObject answer =
        step("ANSWERED")
            .add(
                "answers",
                Json.createArrayBuilder()
                    .add(
                        RestClient.object()
                            .add("questionId", question)
                            .add("answer", "Dikelola UPT, " + word)
                            .add("open", true)))
            .build();
    assertThat(dki.post(path + "/transitions", answer).status()).isEqualTo(200);
    String open = callers.as(Callers.NOBODY).get("api/v1/regions/31/visit-answers").text();
    assertThat(open).contains("Dikelola UPT, " + word).doesNotContain("\"65\"", "Kaltara");
  }

  @Test
  void aFullMonthIsAcceptedKnowinglyOnly(TeladanServer server) {
    Callers callers = new Callers(server.base());
    RestClient dki = callers.as("coordinator.dki");
    String capacity = "api/v1/regions/31/visit-capacity";
    String tag = dki.get(capacity).header("ETag");
    JsonObject none = RestClient.object().add("visitsPerMonth", 0).build();
    assertThat(callers.as("coordinator.kaltara").put(capacity, tag, none).status()).isEqualTo(403);
    RestClient.Answer set = dki.put(capacity, tag, none);
    assertThat(set.status()).as(set.toString()).isEqualTo(200);
    try {
      assertThat(callers.as(Callers.NOBODY).get(capacity).text())
          .contains("\"full\":true")
          .contains("\"booked\":null");
      String path =
          REQUESTS
              + "/"
              + callers
                  .as("coordinator.kaltara")
                  .post(REQUESTS, request("Penuh", "2027-05-03"))
                  .json()
                  .getString("id");
      move(callers.as("coordinator.kaltara"), path, "SENT");
      assertThat(move(dki, path, "ACCEPTED").text()).contains("month-full");
      JsonObject knowingly = step("ACCEPTED").add("overCapacity", true).build();
      assertThat(dki.post(path + "/transitions", knowingly).status()).isEqualTo(200);
    } finally {
      JsonObject any = RestClient.object().addNull("visitsPerMonth").build();
      assertThat(dki.put(capacity, dki.get(capacity).header("ETag"), any).status()).isEqualTo(200);
    }
  }

  /** Two transactions at one moment, in three months: with a place each, never both. */
  @Test
  void theLastPlaceIsTakenOnce(TeladanServer server) {
    Callers callers = new Callers(server.base());
    RestClient dki = callers.as("coordinator.dki");
    String capacity = "api/v1/regions/31/visit-capacity";
    JsonObject one = RestClient.object().add("visitsPerMonth", 1).build();
    assertThat(dki.put(capacity, dki.get(capacity).header("ETag"), one).status()).isEqualTo(200);
    try {
      for (String month : List.of("2029-02", "2029-03", "2029-04")) {
        List<CompletableFuture<RestClient.Answer>> both =
            List.of(sent(callers, month + "-05"), sent(callers, month + "-06")).stream()
                .map(path -> CompletableFuture.supplyAsync(() -> move(dki, path, "ACCEPTED")))
                .toList();
        assertThat(both)
            .extracting(answer -> answer.join().status())
            .as(month)
            .containsExactlyInAnyOrder(200, 422);
      }
    } finally {
      JsonObject any = RestClient.object().addNull("visitsPerMonth").build();
      assertThat(dki.put(capacity, dki.get(capacity).header("ETag"), any).status()).isEqualTo(200);
    }
  }

  private static String sent(Callers callers, String day) {
    RestClient kaltara = callers.as("coordinator.kaltara");
    String path =
        REQUESTS + "/" + kaltara.post(REQUESTS, request("Terakhir", day)).json().getString("id");
    assertThat(move(kaltara, path, "SENT").status()).isEqualTo(200);
    return path;
  }

  @Test
  void hostileInputIsRefusedByField(TeladanServer server) {
    RestClient kaltara = new Callers(server.base()).as("coordinator.kaltara");
    List.of(
            RestClient.object().build(),
            RestClient.object().add("visitorCode", "31").add("hostCode", "65").build(),
            RestClient.object().add("visitorCode", "65").add("hostCode", "65").build(),
            RestClient.object().add("visitorCode", "65").add("hostCode", "99").build(),
            Json.createObjectBuilder(request("x", "2027-13-45")).build(),
            request("x", "+12000-01-01"),
            request("x", "0001-01-01"),
            Json.createObjectBuilder(request("x", "2027-03-12")).add("delegationSize", -1).build(),
            Json.createObjectBuilder(request("x", "2027-03-12"))
                .add("solutionId", "999999")
                .build(),
            Json.createObjectBuilder(request("x", "2027-03-12")).add("themes", 7).build())
        .forEach(
            body ->
                assertThat(kaltara.post(REQUESTS, body).status())
                    .as(body.toString())
                    .isIn(400, 403, 422));
  }

  private static JsonObject request(String word, String day) {
    return RestClient.object()
        .add("visitorCode", "65")
        .add("hostCode", "31")
        .add("kind", "STUDI_TIRU")
        .add("purpose", "Belajar kota cerdas " + word)
        .add(
            "themes",
            Json.createArrayBuilder()
                .add(
                    RestClient.object()
                        .add("theme", "Smart city")
                        .add("visitorUnit", "Diskominfo")))
        .add(
            "questions",
            Json.createArrayBuilder().add(RestClient.object().add("text", "Siapa yang mengelola?")))
        .add("dates", Json.createArrayBuilder().add(RestClient.object().add("from", day)))
        .add("delegationSize", 12)
        .build();
  }

  private static JsonObject session(String start, String end) {
    return RestClient.object()
        .add("day", "2027-03-12")
        .add("start", start)
        .add("end", end)
        .add("title", "Smart city")
        .add("place", "Balai Kota")
        .build();
  }

  private static JsonObjectBuilder step(String to) {
    return RestClient.object().add("to", to);
  }

  private static RestClient.Answer move(RestClient client, String path, String to) {
    return client.post(path + "/transitions", step(to).build());
  }

  private static RestClient.Answer patch(
      RestClient client, String path, String etag, JsonObject body) {
    return client.send(
        client
            .request(path)
            .header("Content-Type", "application/json")
            .header("If-Match", etag)
            .method("PATCH", BodyPublishers.ofString(body.toString())));
  }
}
