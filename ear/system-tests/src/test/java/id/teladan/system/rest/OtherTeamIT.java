package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a team wrote, and all who are not of it: its words are nowhere. */
@ExtendWith(SharedTeladan.class)
class OtherTeamIT {

  @Test
  void theNotesOfATeamAreNowhereForAnybodyElse(TeladanServer server) {
    String word = "catatan" + Long.toString(System.nanoTime(), 36);
    RestClient member = RestClient.signedIn(server.base(), "coordinator.kaltara");
    String visit = visit(member);
    String path = "api/v1/visits/" + visit;
    String note = UUID.randomUUID().toString();
    JsonObject body =
        RestClient.object()
            .add("id", note)
            .add("theme", word)
            .add("text", word)
            .add("question", word)
            .add("similarity", word)
            .build();
    assertThat(member.post(path + "/notes", body).status()).isEqualTo(201);
    JsonObject finding =
        member
            .post(
                path + "/findings",
                RestClient.object()
                    .add("title", "Satu pintu")
                    .add("noteIds", jakarta.json.Json.createArrayBuilder().add(note))
                    .add("sharedWithHost", true)
                    .build())
            .json();
    publish(member, path);
    assertThat(member.get(path + "/report").text()).contains("Satu pintu");

    for (String who :
        List.of(
            "official.kaltara",
            "visitor.kaltara",
            "coordinator.dki",
            "contributor.dki",
            "coordinator.nasional",
            "curator",
            "admin",
            "")) {
      RestClient other =
          who.isEmpty()
              ? RestClient.anonymous(server.base())
              : RestClient.signedIn(server.base(), who);
      for (String refused : List.of("/notes", "/notes/" + note, "/room")) {
        assertThat(other.get(path + refused).status()).as(who + refused).isIn(401, 403, 404);
      }
      for (String open :
          List.of(
              path,
              path + "/findings",
              path + "/findings/" + finding.getString("id"),
              path + "/follow-ups",
              path + "/papers",
              path + "/papers/report",
              path + "/papers/report/file",
              path + "/papers/questions/file",
              path + "/report",
              path + "/calendar.ics")) {
        assertThat(other.get(open).text()).as(who + " " + open).doesNotContain(word, note);
      }
      for (String count :
          List.of(
              "api/v1/visits?theme=" + word,
              "api/v1/search?q=" + word,
              "api/v1/search?kind=VISIT&q=" + word)) {
        assertThat(other.get(count).json().getInt("total")).as(who + " " + count).isZero();
      }
      assertThat(other.get("api/v1/search.atom?q=" + word).text())
          .as(who)
          .doesNotContain("<entry>", note);
    }
  }

  /** The host objects, a proposal becomes a draft of the host, and an issued paper stays. */
  @Test
  void findingsProposalsProgressAndPapersGoTheirWay(TeladanServer server) {
    RestClient team = RestClient.signedIn(server.base(), "coordinator.kaltara");
    RestClient host = RestClient.signedIn(server.base(), "contributor.dki");
    RestClient anybody = RestClient.anonymous(server.base());
    String path = "api/v1/visits/" + visit(team);
    JsonObject finding =
        team.post(
                path + "/findings",
                RestClient.object()
                    .add("title", "Ruang kendali")
                    .add("text", "Satu layar untuk semua.")
                    .add("costs", "Rp2 miliar, 12 orang")
                    .add("difficulties", "Data datang terlambat")
                    .build())
            .json();
    assertThat(finding.getString("costs")).isEqualTo("Rp2 miliar, 12 orang");
    String one = path + "/findings/" + finding.getString("id");
    JsonObject proposal =
        RestClient.object()
            .add("kind", "PRACTICE")
            .add("title", "Ruang kendali kota")
            .add("summary", "Satu layar")
            .add("mainAffair", "2.16")
            .add("audience", "GOVERNMENT")
            .build();
    assertThat(host.get(one).status()).isEqualTo(404);
    assertThat(team.post(one + "/proposal", proposal).status()).isEqualTo(201);

    JsonObject objection =
        RestClient.object().add("text", "Layarnya dua.").add("objection", true).build();
    assertThat(host.post(one + "/comment", objection).json().getBoolean("hostObjects")).isTrue();
    JsonObject refusal = RestClient.object().add("decision", "DECLINED").build();
    assertThat(host.post(one + "/proposal/answer", refusal).status()).isEqualTo(422);
    JsonObject yes = RestClient.object().add("decision", "CONFIRMED").build();
    assertThat(team.post(one + "/proposal/answer", yes).status()).isEqualTo(403);
    JsonObject confirmed = host.post(one + "/proposal/answer", yes).json();
    String draft = confirmed.getString("solutionId");
    JsonObject solution = host.get("api/v1/solutions/" + draft).json();
    assertThat(solution.getString("status")).isEqualTo("DRAFT");
    assertThat(solution.getString("regionCode")).isEqualTo("31");
    assertThat(host.post(one + "/proposal/answer", yes).status()).isEqualTo(409);

    JsonObject followUp =
        team.post(
                path + "/follow-ups",
                RestClient.object().add("action", "Kaji ruang kendali").build())
            .json();
    String progress = path + "/follow-ups/" + followUp.getString("id") + "/progress";
    JsonObject step =
        RestClient.object()
            .add("status", "ONGOING")
            .add("percent", 40)
            .add("remark", "Kajian separuh jalan")
            .build();
    assertThat(team.post(progress, step).status()).isEqualTo(201);
    assertThat(host.get(progress).status()).isIn(403, 404);
    assertThat(
            team.post(progress, RestClient.object().add("percent", 101).build()).json().toString())
        .contains("\"status\"", "\"remark\"", "\"percent\"");

    String paper = path + "/papers/plan";
    assertThat(team.get(paper + "/file").text()).contains("Berjalan (40%)");
    JsonObject own =
        RestClient.object()
            .add("title", "RENCANA TINDAK LANJUT")
            .add("text", "# A\n\nTeks sendiri <script>")
            .build();
    assertThat(team.put(paper, team.get(paper).header("ETag"), own).json().getString("state"))
        .isEqualTo("EDITED");
    JsonObject issue =
        RestClient.object()
            .add("number", "090/7/2026")
            .add("date", LocalDate.now().minusDays(1).toString())
            .build();
    assertThat(team.post(paper + "/issue", issue).json().getString("state")).isEqualTo("ISSUED");
    String issued = team.get(paper + "/file?format=html").text();
    assertThat(issued).contains("Teks sendiri &lt;script&gt;", "Nomor: 090/7/2026");
    assertThat(team.put(paper, team.get(paper).header("ETag"), own).status()).isEqualTo(422);
    team.post(progress, RestClient.object().add("status", "DONE").add("remark", "Selesai").build());
    assertThat(team.get(paper + "/file?format=html").text()).isEqualTo(issued);
    anIssuedPaperIsCorrectedAndTheFirstEditionStays(team, paper, issue, issued);

    publish(team, path);
    JsonObject seen = anybody.get(one).json();
    assertThat(seen.getBoolean("hostObjects")).isTrue();
    assertThat(seen.getString("hostComment")).isEqualTo("Layarnya dua.");
    assertThat(anybody.get(one + "/proposal").status()).isEqualTo(404);
    assertThat(anybody.get(paper + "/file").status()).isEqualTo(401);
  }

  private static void anIssuedPaperIsCorrectedAndTheFirstEditionStays(
      RestClient team, String paper, JsonObject issue, String first) {
    JsonObject why = RestClient.object().add("reason", "Nomor keliru").build();
    assertThat(team.post(paper + "/correction", why).status())
        .as("without If-Match")
        .isEqualTo(428);
    RestClient.Answer none = correct(team, paper, RestClient.object().add("reason", " ").build());
    assertThat(none.status()).isEqualTo(422);
    assertThat(none.text()).contains("\"reason\"");
    RestClient.Answer opened = correct(team, paper, why);
    assertThat(opened.status()).as(opened.toString()).isEqualTo(200);
    assertThat(opened.json().getString("state")).isEqualTo("EDITED");
    assertThat(opened.json().getInt("edition")).isEqualTo(2);
    assertThat(correct(team, paper, why).status()).as("not issued").isEqualTo(422);
    assertThat(team.get(paper + "/file?format=html&edition=1").text()).isEqualTo(first);
    assertThat(team.post(paper + "/issue", issue).json().getString("state")).isEqualTo("ISSUED");
    assertThat(team.get(paper + "/file?format=html").text())
        .contains("Edisi ke-2, menggantikan nomor 090/7/2026", "Perbaikan: Nomor keliru.");
    assertThat(team.get(paper + "/file?format=html&edition=1").text()).isEqualTo(first);
    assertThat(team.get(paper + "/file?edition=3").status()).isEqualTo(404);
    JsonObject earlier = team.get(paper).json().getJsonArray("earlier").getJsonObject(0);
    assertThat(earlier.getInt("edition")).isEqualTo(1);
    assertThat(earlier.getString("replacedAt")).isNotBlank();
  }

  private static RestClient.Answer correct(RestClient team, String paper, JsonObject why) {
    return team.send(
        team.request(paper + "/correction")
            .header("Content-Type", "application/json")
            .header("If-Match", team.get(paper).header("ETag"))
            .POST(BodyPublishers.ofString(why.toString())));
  }

  private static String visit(RestClient coordinator) {
    return coordinator
        .post(
            "api/v1/visits",
            RestClient.object()
                .add("visitorCode", "65")
                .add("hostCode", "31")
                .add("date", "2019-05-02")
                .add("kind", "STUDI_TIRU")
                .build())
        .json()
        .getString("id");
  }

  private static void publish(RestClient coordinator, String path) {
    RestClient.Answer read = coordinator.get(path);
    coordinator.put(
        path,
        read.header("ETag"),
        jakarta.json.Json.createObjectBuilder(read.json()).add("published", true).build());
  }
}
