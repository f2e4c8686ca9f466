package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many solutions changed at once and back, owners that get new names, contacts, whole exports. */
@ExtendWith(SharedTeladan.class)
class CatalogueCareIT {

  @Test
  void manyAreChangedAtOnceAndTakenBackWhereNobodyElseWas(TeladanServer server) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    RestClient contributor = RestClient.signedIn(server.base(), "contributor.dki");
    String one = draft(curator, "iridium");
    String two = draft(curator, "palladium");
    JsonObject tag = change("ADD_TAG", "percobaan", List.of(one, two, "999999999"));

    assertThat(contributor.post("api/v1/bulk-changes", tag).status()).isEqualTo(403);
    assertThat(curator.post("api/v1/bulk-changes", change("ADD_TAG", " ", List.of(one))).status())
        .isEqualTo(422);
    assertThat(
            curator
                .post("api/v1/bulk-changes", change("SET_AFFAIR", "77.7", List.of(one)))
                .status())
        .isEqualTo(422);
    RestClient.Answer made = curator.post("api/v1/bulk-changes", tag);
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    assertThat(outcomes(made.json(), "outcome")).containsExactly("CHANGED", "CHANGED", "REFUSED");
    assertThat(curator.get("api/v1/solutions/" + one).text()).contains("percobaan");
    assertThat(outcomes(curator.post("api/v1/bulk-changes", tag).json(), "outcome"))
        .containsExactly("UNCHANGED", "UNCHANGED", "REFUSED");

    RestClient.Answer current = curator.get("api/v1/solutions/" + two);
    assertThat(
            curator.put("api/v1/solutions/" + two, current.header("ETag"), current.json()).status())
        .isEqualTo(200);
    String undo = "api/v1/bulk-changes/" + made.json().getString("id") + "/undo";
    JsonObject nothing = RestClient.object().build();
    assertThat(outcomes(curator.post(undo, nothing).json(), "undo"))
        .startsWith("RESTORED", "CHANGED_SINCE");
    assertThat(curator.get("api/v1/solutions/" + one).text()).doesNotContain("percobaan");
    assertThat(curator.get("api/v1/solutions/" + two).text()).contains("percobaan");
    assertThat(curator.post(undo, nothing).status()).isEqualTo(409);
  }

  @Test
  void whatIsArchivedTogetherComesBackTogether(TeladanServer server) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    RestClient anybody = RestClient.anonymous(server.base());
    String published = draft(curator, "rodium");
    String path = "api/v1/solutions/" + published;
    JsonObject publish = RestClient.object().add("to", "PUBLISHED").build();
    assertThat(curator.post(path + "/transitions", publish).status()).isEqualTo(200);
    JsonObject made =
        curator.post("api/v1/bulk-changes", change("ARCHIVE", "Ganda", List.of(published))).json();
    assertThat(outcomes(made, "outcome")).containsExactly("CHANGED");
    assertThat(anybody.get(path).status()).isEqualTo(404);
    curator.post(
        "api/v1/bulk-changes/" + made.getString("id") + "/undo", RestClient.object().build());
    assertThat(anybody.get(path).json().getString("status")).isEqualTo("PUBLISHED");
  }

  @Test
  void anOwnerIsFoundByTheNamesItHad(TeladanServer server) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    RestClient anybody = RestClient.anonymous(server.base());
    String old = "Badan Lama " + Long.toString(System.nanoTime(), 36);
    String now = "Badan Baru " + Long.toString(System.nanoTime(), 36);
    JsonObject content =
        Json.createObjectBuilder(Bodies.solution("tantalum" + System.nanoTime(), "65"))
            .add("ownerUnit", now)
            .build();
    String id = curator.post("api/v1/solutions", content).json().getString("id");
    curator.post(
        "api/v1/solutions/" + id + "/transitions",
        RestClient.object().add("to", "PUBLISHED").build());
    JsonObject agency = RestClient.object().add("regionCode", "65").add("name", old).build();
    assertThat(anybody.post("api/v1/agencies", agency).status()).isEqualTo(401);
    RestClient.Answer made = curator.post("api/v1/agencies", agency);
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    assertThat(curator.post("api/v1/agencies", agency).status()).isEqualTo(409);

    String path = "api/v1/agencies/" + made.json().getString("id");
    JsonObject renamed = RestClient.object().add("regionCode", "65").add("name", now).build();
    RestClient.Answer after = curator.put(path, made.header("ETag"), renamed);
    assertThat(after.json().getJsonArray("formerNames").getJsonObject(0).getString("name"))
        .isEqualTo(old);
    String query = "api/v1/search?q=" + old.replace(" ", "+").replaceFirst(".*\\+", "");
    Waiting.until(() -> anybody.get(query).text().contains("\"id\":\"" + id + "\""));
    assertThat(curator.delete(path, after.header("ETag")).status()).isEqualTo(204);
  }

  @Test
  void aContactIsNeverAPersonsNumber(TeladanServer server) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    String id = draft(curator, "niobium");
    String path = "api/v1/solutions/" + id;
    RestClient.Answer read = curator.get(path);
    for (String person : List.of("Budi 0812-3456-7890", "budi@gmail.com", "NIK 6471012345678901")) {
      JsonObject changed = Json.createObjectBuilder(read.json()).add("contactUnit", person).build();
      RestClient.Answer refused = curator.put(path, read.header("ETag"), changed);
      assertThat(refused.status()).as(person).isEqualTo(422);
      assertThat(refused.text()).contains("contactUnit").contains("private-person");
    }
  }

  @Test
  void everythingLeavesAsOneJsonDocument(TeladanServer server) {
    RestClient anybody = RestClient.anonymous(server.base());
    long total = anybody.get("api/v1/solutions?size=1").json().getInt("total");
    JsonObject all = anybody.get("api/v1/solutions?format=json&all=true").json();
    assertThat(all.getInt("total")).isGreaterThanOrEqualTo((int) total);
    assertThat(all.getJsonArray("items")).hasSize(all.getInt("total"));
    String csv = anybody.get("api/v1/solutions?format=csv&region=ID").text();
    assertThat(csv).contains("SRIKANDI").startsWith("id,kind,slug");
  }

  private static String draft(RestClient client, String word) {
    RestClient.Answer made =
        client.post(
            "api/v1/solutions", Bodies.solution(word + Long.toString(System.nanoTime(), 36), "31"));
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    return made.json().getString("id");
  }

  private static JsonObject change(String kind, String text, List<String> ids) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    ids.forEach(id -> items.add(RestClient.object().add("solutionId", id)));
    return RestClient.object().add("change", kind).add("text", text).add("items", items).build();
  }

  private static List<String> outcomes(JsonObject change, String member) {
    JsonArray rows = change.getJsonArray("rows");
    return rows.stream().map(row -> row.asJsonObject().getString(member, "-")).toList();
  }
}
