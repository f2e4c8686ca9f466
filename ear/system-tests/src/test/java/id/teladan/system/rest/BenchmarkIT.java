package id.teladan.system.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures, peers, self-assessments and gaps from outside: what is refused, and who sees what. */
@ExtendWith(SharedTeladan.class)
class BenchmarkIT {

  /** First and last figures, read off the source by eye. */
  @ParameterizedTest
  @CsvSource({
    "HDI,65,2013,67.99",
    "HDI,65,2021,71.19",
    "POVERTY_RATE,65,2015,6.32",
    "POVERTY_RATE,65,2022,6.77",
    "GINI,65,2022,0.272",
    "FISCAL_CAPACITY,65,2016,1.45",
    "FISCAL_CAPACITY,65,2021,0.294",
    "HDI,31,2010,77.6",
    "HDI,31,2021,81.11",
    "POVERTY_RATE,31,2010,3.48",
    "UNEMPLOYMENT_RATE,31,2010,11.05",
    "UNEMPLOYMENT_RATE,31,2022,8",
    "FISCAL_CAPACITY,31,2010,6.8725",
    "FISCAL_CAPACITY,31,2021,11.391",
    "HDI,91,2010,64.94",
    "HDI,91,2021,60.62",
    "POVERTY_RATE,91,2010,36.8",
    "POVERTY_RATE,91,2022,26.56",
    "HDI,ID,2010,72.27",
    "HDI,ID,2021,72.29",
    "POVERTY_RATE,ID,2010,13.33",
    "POVERTY_RATE,ID,2022,9.54",
    "UNEMPLOYMENT_RATE,ID,2010,7.14",
    "UNEMPLOYMENT_RATE,ID,2022,5.83"
  })
  void theFiguresAreThoseOfTheSource(
      String indicator, String region, int year, String value, TeladanServer server) {
    JsonObject found =
        RestClient.anonymous(server.base())
            .get("api/v1/indicators/%s/values?region=%s&year=%d".formatted(indicator, region, year))
            .json();
    assertThat(found.getJsonArray("items").getValuesAs(JsonObject.class))
        .extracting(v -> v.getJsonNumber("value").bigDecimalValue().toPlainString())
        .contains(value);
  }

  @Test
  void frameworksAndSurveyMonthsAreNeverOneSeriesNorRankedTogether(TeladanServer server) {
    RestClient visitor = RestClient.anonymous(server.base());
    for (String indicator :
        List.of("HDI", "FISCAL_CAPACITY", "POVERTY_RATE", "UNEMPLOYMENT_RATE")) {
      JsonObject view =
          visitor.get("api/v1/benchmark?region=31&peers=65&indicator=" + indicator).json();
      List<JsonObject> own =
          view.getJsonArray("series").getValuesAs(JsonObject.class).stream()
              .filter(s -> s.getString("regionCode").equals("31"))
              .toList();
      assertThat(own).as(indicator).hasSizeGreaterThan(1);
      assertThat(own.stream().map(s -> s.get("framework") + "/" + s.get("period")).toList())
          .doesNotHaveDuplicates();
      assertThat(view.getJsonArray("notes").toString()).contains("not-joined");
      JsonObject ranking = visitor.get("api/v1/indicators/" + indicator + "/ranking").json();
      assertThat(ranking.getInt("year")).as("one edition").isGreaterThan(2020);
    }
    RestClient.Answer refused =
        visitor.get("api/v1/indicators/HDI/ranking?year=2021&framework=IPM-LAMA");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("no-figures");
    RestClient.Answer apart = visitor.get("api/v1/scatter?x=HDI&y=POPULATION");
    assertThat(apart.status()).isEqualTo(422);
    assertThat(apart.text()).contains("no-common-year");
    JsonObject together = visitor.get("api/v1/scatter?x=HDI&y=POVERTY_RATE").json();
    assertThat(together.getJsonArray("points")).hasSize(34);
    assertThat(together.getJsonArray("missing").toString()).contains("93", "94", "95", "96");
  }

  @Test
  void figuresComeFromAFileAndCorrectionsKeepWhatTheySaid(TeladanServer server) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    String code = "TEST_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    RestClient.Answer made = curator.post("api/v1/indicators", indicator(code));
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    String file =
        "indikator;wilayah;tahun;nilai;status\r\n"
            + (code + ";65;2020;71,5;sementara\r\n")
            + (code + ";Kota Tarakn;2020;70;\r\n")
            + (code + ";31;2020;;\r\n")
            + (code + ";65;2020;70;\r\n")
            + (code + ";65;2021;=1+1;\r\n")
            + (code + ";65;1820;70;\r\n");
    JsonObject tried = run(curator, file, true);
    assertThat(outcomes(tried))
        .containsExactly("NEW", "INVALID", "EMPTY", "DUPLICATE", "INVALID", "INVALID");
    assertThat(tried.toString()).contains("65.71 Kota Tarakan", "formula-here", "not-a-year");
    assertThat(values(curator, code)).isZero();
    run(curator, file, false);
    assertThat(values(curator, code)).isOne();
    assertThat(outcomes(run(curator, file, false)).get(0)).isEqualTo("UNCHANGED");
    JsonObject corrected = run(curator, file.replace("71,5;sementara", "71,9;final"), false);
    assertThat(corrected.toString()).contains("UPDATED", "figure-corrected");
    JsonObject history = curator.get("api/v1/indicators/" + code + "/history?region=65").json();
    assertThat(history.toString()).contains("71.5", "71.9", "curator");
    assertThat(
            RestClient.anonymous(server.base())
                .get("api/v1/indicators/" + code + "/history?region=65")
                .text())
        .contains("71.5")
        .doesNotContain("curator");

    RestClient kaltara = RestClient.signedIn(server.base(), "coordinator.kaltara");
    JsonObject own =
        run(
            kaltara,
            "indicator,regionCode,year,value\n" + code + ",65,2022,1\n" + code + ",31,2022,1\n",
            true);
    assertThat(outcomes(own)).containsExactly("NEW", "INVALID");
    assertThat(own.toString()).contains("not-your-region-figures");
    String foreign = "api/v1/value-imports/" + corrected.getString("id");
    assertThat(kaltara.get(foreign).status()).isEqualTo(404);
    assertThat(
            RestClient.signedIn(server.base(), "official.kaltara")
                .get("api/v1/value-imports")
                .status())
        .isEqualTo(403);
  }

  @Test
  void aSelfAssessmentIsPrivateUntilItsRegionPublishesIt(TeladanServer server) {
    RestClient official = RestClient.signedIn(server.base(), "official.kaltara");
    RestClient coordinator = RestClient.signedIn(server.base(), "coordinator.kaltara");
    RestClient dki = RestClient.signedIn(server.base(), "coordinator.dki");
    RestClient visitor = RestClient.anonymous(server.base());
    String digits = "33333333332233333344112233221114444455555334455";
    assertThat(dki.post("api/v1/assessments", assessment("65", 2023, digits)).status())
        .isEqualTo(403);
    RestClient.Answer made =
        official.post("api/v1/assessments", assessment("65", 2023, digits.substring(0, 46)));
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    String path = "api/v1/assessments/" + made.json().getString("id");
    assertThat(visitor.get(path).status()).isEqualTo(404);
    assertThat(dki.get(path).status()).isEqualTo(404);
    assertThat(visitor.get("api/v1/assessments?region=65").json().getInt("total")).isZero();
    RestClient.Answer early = official.post(path + "/transitions", to("FINAL"));
    assertThat(early.status()).isEqualTo(422);
    RestClient.Answer full =
        official.put(path, made.header("ETag"), assessment("65", 2023, digits));
    assertThat(full.status()).as(full.toString()).isEqualTo(200);
    JsonObject score = full.json().getJsonObject("score");
    assertThat(score.getJsonNumber("index").bigDecimalValue()).isEqualByComparingTo("3.3825");
    assertThat(score.getString("rating")).isEqualTo("GOOD");
    JsonObject tried = official.get(path + "/simulation?set=26:4&set=29:4").json();
    assertThat(tried.getJsonObject("after").getJsonNumber("index").bigDecimalValue())
        .isEqualByComparingTo("3.4425");
    assertThat(official.get(path + "/simulation?set=48:4").status()).isEqualTo(422);
    assertThat(official.post(path + "/transitions", to("FINAL")).status()).isEqualTo(200);
    assertThat(official.post(path + "/transitions", to("PUBLISHED")).status()).isEqualTo(403);
    assertThat(visitor.get(path).status()).isEqualTo(404);
    assertThat(coordinator.post(path + "/transitions", to("PUBLISHED")).status()).isEqualTo(200);
    assertThat(visitor.get(path).text()).contains("3.3825").doesNotContain("bukti", "official");
    assertThat(official.get(path).text()).contains("bukti");
  }

  @Test
  void aGroupIsForItsRegionUnlessItIsShared(TeladanServer server) {
    RestClient kaltara = RestClient.signedIn(server.base(), "official.kaltara");
    RestClient dki = RestClient.signedIn(server.base(), "coordinator.dki");
    RestClient visitor = RestClient.anonymous(server.base());
    RestClient.Answer made = kaltara.post("api/v1/peer-groups", group(false));
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    String path = "api/v1/peer-groups/" + made.json().getString("id");
    String compared =
        "api/v1/benchmark?indicator=HDI&region=65&peers=" + made.json().getString("peers");
    assertThat(kaltara.get(compared).json().getJsonArray("peers").toString())
        .isEqualTo("[\"61\",\"53\"]");
    assertThat(dki.get(path).status()).isEqualTo(404);
    assertThat(visitor.get(compared).status()).isEqualTo(422);
    assertThat(dki.put(path, made.header("ETag"), group(true)).status()).isEqualTo(404);
    assertThat(kaltara.put(path, made.header("ETag"), group(true)).status()).isEqualTo(200);
    assertThat(visitor.get(path).status()).isEqualTo(200);
    assertThat(visitor.get(compared).status()).isEqualTo(200);
    assertThat(dki.delete(path, "\"2\"").status()).isEqualTo(403);
  }

  @Test
  void peersPicturesGapsAndTheNationalView(TeladanServer server) {
    RestClient visitor = RestClient.anonymous(server.base());
    JsonObject islands = visitor.get("api/v1/regions/65/peers?by=ISLANDS").json();
    assertThat(islands.getJsonArray("items").getValuesAs(JsonObject.class))
        .extracting(p -> p.getString("code"))
        .containsExactlyInAnyOrder("61", "62", "63", "64");
    assertThat(visitor.get("api/v1/regions/31.71/peers").text()).contains("no-own-budget");
    JsonObject tarakan = visitor.get("api/v1/regions/65.71/peers?by=PROVINCE").json();
    assertThat(tarakan.getJsonArray("items").getValuesAs(JsonObject.class))
        .as("the only city of its province has those of its islands")
        .hasSizeGreaterThan(5)
        .extracting(p -> p.getString("place"))
        .containsOnly("SAME_ISLANDS");
    String solution = Bodies.solutionId(visitor, "JAKI");
    for (String picture :
        List.of(
            "pictures/comparison/lines?indicator=POVERTY_RATE&region=65",
            "pictures/comparison/dots?indicator=HDI&region=65",
            "pictures/comparison/multiples?indicator=HDI&region=65",
            "pictures/ranking/bars?indicator=HDI",
            "pictures/ranking/tiles?indicator=HDI",
            "pictures/scatter?x=HDI&y=POVERTY_RATE&region=65",
            "regions/65/profile/picture?lang=en",
            "solutions/" + solution + "/fit/picture?region=65")) {
      RestClient.Answer file = visitor.get("api/v1/" + picture);
      assertThat(file.status()).as(picture).isEqualTo(200);
      assertThat(file.header("Content-Type")).startsWith("image/svg+xml");
      assertThat(file.text()).contains("<svg", "BPS", "</svg>").doesNotContain("<script");
      RestClient.Answer pixels = visitor.get("api/v1/" + picture + "&format=png");
      assertThat(pixels.status()).as(picture).isEqualTo(200);
      assertThat(pixels.header("Content-Type")).startsWith("image/png");
      assertThat(visitor.get("api/v1/" + picture + "&format=gif").status()).isEqualTo(422);
    }
    assertThat(visitor.get("api/v1/national-view/picture").status()).isEqualTo(401);
    assertThat(visitor.get("api/v1/pictures/comparison/dots?indicator=HDI&region=94").status())
        .as("a province without figures")
        .isEqualTo(404);
    JsonObject gap = visitor.get("api/v1/regions/91/gaps/POVERTY_RATE").json();
    assertThat(gap.getJsonObject("standing").getBoolean("behind")).isTrue();
    assertThat(visitor.get("api/v1/national-view").status()).isEqualTo(401);
    RestClient national = RestClient.signedIn(server.base(), "coordinator.nasional");
    assertThat(national.get("api/v1/national-view").json().getJsonArray("affairs")).isNotEmpty();
    assertThat(national.get("api/v1/national-view/picture").text()).contains("<svg");
    assertThat(national.get("api/v1/national-view?part=VISITORS&format=csv").status())
        .isEqualTo(200);
  }

  private static JsonObject indicator(String code) {
    return Json.createObjectBuilder()
        .add("code", code)
        .add("name", "Uji")
        .add("nameEn", "Test")
        .add("unit", "index")
        .add("unitName", "indeks")
        .add("decimals", 2)
        .add("better", "HIGHER")
        .add("source", "Test")
        .add("highest", 100)
        .build();
  }

  private static JsonObject assessment(String region, int year, String digits) {
    JsonArrayBuilder levels = Json.createArrayBuilder();
    for (int i = 0; i < digits.length(); i++) {
      levels.add(
          Json.createObjectBuilder()
              .add("indicator", i + 1)
              .add("level", digits.charAt(i) - '0')
              .add("evidence", "bukti"));
    }
    return Json.createObjectBuilder()
        .add("regionCode", region)
        .add("year", year)
        .add("levels", levels)
        .build();
  }

  private static JsonObject to(String status) {
    return Json.createObjectBuilder().add("to", status).build();
  }

  private static JsonObject group(boolean shared) {
    return Json.createObjectBuilder()
        .add("name", "Perbatasan")
        .add("shared", shared)
        .add("members", Json.createArrayBuilder().add("61").add("53"))
        .build();
  }

  private static int values(RestClient client, String code) {
    return client.get("api/v1/indicators/" + code + "/values").json().getInt("total");
  }

  private static List<String> outcomes(JsonObject job) {
    return job.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
        .map(row -> row.getString("outcome"))
        .collect(Collectors.toList());
  }

  private static JsonObject run(RestClient client, String file, boolean dryRun) {
    String boundary = "teladan" + UUID.randomUUID();
    String body =
        Arrays.asList(
                "--" + boundary,
                "Content-Disposition: form-data; name=\"dryRun\"",
                "",
                String.valueOf(dryRun),
                "--" + boundary,
                "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"",
                "",
                file,
                "--" + boundary + "--",
                "")
            .stream()
            .collect(Collectors.joining("\r\n"));
    RestClient.Answer answer =
        client.send(
            client
                .request("api/v1/value-imports")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body, UTF_8)));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
    AtomicReference<JsonObject> job = new AtomicReference<>(JsonValue.EMPTY_JSON_OBJECT);
    Waiting.until(
        () -> {
          job.set(client.get("api/v1/value-imports/" + answer.json().getString("id")).json());
          return List.of("DONE", "FAILED").contains(job.get().getString("status"));
        });
    assertThat(job.get().getString("status")).as(job.get().toString()).isEqualTo("DONE");
    return job.get();
  }
}
