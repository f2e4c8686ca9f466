package id.teladan.system.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.rest.Bodies;
import id.teladan.system.rest.ImportCalls;
import id.teladan.system.rest.RestClient;
import id.teladan.system.server.TeladanServer;
import id.teladan.system.server.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A working day at national size: {@code -Dteladan.load.solutions} solutions (100,000), {@code
 * -Dteladan.load.rate} requests a second (100) for {@code -Dteladan.load.seconds} (120), of which
 * 70 in 100 search, 19 read, 5 list, 1 signs in and 5 write; production's Java, PostgreSQL. The
 * machine makes the load too. Beside it what a rendered page costs against a file of the same size.
 */
@EnabledIfSystemProperty(named = "teladan.campaign", matches = "true")
class LoadIT {
  private static final int AT_ONCE = 10_000;
  private static final int WARM_UP_SECONDS = 60;
  private static final List<String> ROOTS =
      List.of(
          "layanan",
          "perizinan",
          "desa",
          "kesehatan",
          "sekolah",
          "pajak",
          "warga",
          "pengaduan",
          "jalan",
          "air",
          "pasar",
          "petani",
          "nelayan",
          "banjir",
          "arsip",
          "pegawai",
          "anggaran",
          "kota",
          "digital",
          "terpadu",
          "wisata",
          "sampah",
          "perpustakaan",
          "puskesmas",
          "bantuan",
          "sosial",
          "tanah",
          "peta",
          "kinerja",
          "inovasi");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Random random = new Random(1945);

  @Test
  void aWorkingDayAtNationalSize() throws Exception {
    try (TeladanServer server =
        TeladanServer.start(
            "load",
            TestDatabase.postgresql(),
            Map.of("TELADAN_TUNING", "production", "TELADAN_MEMORY", "2g"))) {
      fill(server, Integer.getInteger("teladan.load.solutions", 100_000));
      int rate = Integer.getInteger("teladan.load.rate", 100);
      Day day = new Day(server.base());
      new OpenLoad().run(rate / 2, Duration.ofSeconds(WARM_UP_SECONDS), day::next);
      OpenLoad load = new OpenLoad();
      load.run(
          rate, Duration.ofSeconds(Integer.getInteger("teladan.load.seconds", 120)), day::next);
      System.out.print(
          "| kind | requests | median | p95 | p99 | largest | failed |\n" + load.table());
      pageCost(server);
      assertThat(load.failures()).isZero();
      assertThat(load.p95("search")).isLessThanOrEqualTo(150);
    }
  }

  private void fill(TeladanServer server, int solutions) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    for (int from = 0; from < solutions; from += AT_ONCE) {
      byte[] file = file(from, Math.min(solutions, from + AT_ONCE)).getBytes(UTF_8);
      Map<String, String> fields = Map.of("dryRun", "false", "publish", "true", "regionCode", "31");
      String id = ImportCalls.post(curator, "csv", "load.csv", file, fields).json().getString("id");
      long began = System.nanoTime();
      while (!"DONE".equals(curator.get("api/v1/imports/" + id).json().getString("status"))) {
        assertThat(System.nanoTime() - began).isLessThan(Duration.ofMinutes(10).toNanos());
        sleep();
      }
    }
  }

  private String file(int from, int to) {
    StringJoiner lines = new StringJoiner("\r\n");
    lines.add("kind,title,summary,audience,mainAffair,regionCode,problem");
    for (int i = from; i < to; i++) {
      lines.add(
          "APPLICATION,%s %d,%s.,PUBLIC,2.16,%s,%s."
              .formatted(
                  words(3),
                  i,
                  words(15),
                  List.of("31", "32", "33", "35", "65").get(i % 5),
                  words(60)));
    }
    return lines.toString();
  }

  /** A few words are in almost everything, most in little. */
  private String words(int count) {
    StringJoiner words = new StringJoiner(" ");
    for (int i = 0; i < count; i++) {
      int rank = (int) (Math.pow(random.nextDouble(), 3) * 3000);
      words.add(ROOTS.get(rank % ROOTS.size()) + (rank < ROOTS.size() ? "" : letters(rank)));
    }
    return words.toString();
  }

  private static String letters(int rank) {
    return Integer.toString(rank / 30 + 36, 36).replaceAll("\\d", "o");
  }

  /**
   * What a page costs against a file of the same size from the same server, without our filters.
   */
  private void pageCost(TeladanServer server) throws Exception {
    URI page = server.base().resolve("search?q=pengaduan");
    byte[] body =
        client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofByteArray()).body();
    Path war = server.settings().home().resolve("server/domain/autodeploy/beside.war");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
      zip.putNextEntry(new ZipEntry("page.html"));
      zip.write(body);
    }
    URI file = server.base().resolve("beside/page.html");
    long began = System.nanoTime();
    while (client.send(get(file), BodyHandlers.discarding()).statusCode() != 200) {
      assertThat(System.nanoTime() - began).isLessThan(Duration.ofMinutes(1).toNanos());
      sleep();
    }
    median(file);
    double rendered = median(page);
    double sent = median(file);
    System.out.printf(
        Locale.ROOT,
        "result page of %,d bytes: %.2f ms, as a file %.2f ms, ratio %.1f%n",
        body.length,
        rendered,
        sent,
        rendered / sent);
  }

  private static HttpRequest get(URI address) {
    return HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build();
  }

  private double median(URI address) throws Exception {
    long[] nanos = new long[2000];
    for (int i = 0; i < nanos.length; i++) {
      long began = System.nanoTime();
      client.send(get(address), BodyHandlers.discarding());
      nanos[i] = System.nanoTime() - began;
    }
    Arrays.sort(nanos);
    return nanos[nanos.length / 2] / 1e6;
  }

  private static void sleep() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What people do, one after another. */
  private final class Day {
    private final URI base;
    private final String token;
    private final List<String> solutions;

    Day(URI base) {
      this.base = base;
      this.token = RestClient.signedIn(base, "contributor.dki").token();
      this.solutions =
          RestClient.anonymous(base)
              .get("api/v1/search?q=pengaduan&size=100")
              .json()
              .getJsonArray("hits")
              .stream()
              .map(hit -> hit.asJsonObject().getString("url").substring(1))
              .toList();
    }

    OpenLoad.Sent next(int number) {
      int dice = random.nextInt(100);
      if (dice < 70) {
        return page("search", "search?q=" + words(1 + random.nextInt(3)).replace(' ', '+'));
      }
      if (dice < 89) {
        return page("reading", solutions.get(random.nextInt(solutions.size())));
      }
      if (dice < 94) {
        return page("lists", List.of("visits", "adoptions", "regions", "affairs").get(dice % 4));
      }
      if (dice < 95) {
        return sent(
            "sign-in",
            json(
                "api/v1/tokens",
                "{\"username\":\"official.kaltara\",\"password\":\"teladan-demo\"}"));
      }
      return sent(
          "writes",
          json("api/v1/solutions", Bodies.solution("beban " + number, "31").toString())
              .header("Authorization", "Bearer " + token));
    }

    private OpenLoad.Sent page(String kind, String path) {
      return sent(kind, HttpRequest.newBuilder(base.resolve(path)));
    }

    private HttpRequest.Builder json(String path, String body) {
      return HttpRequest.newBuilder(base.resolve(path))
          .header("Content-Type", "application/json")
          .POST(BodyPublishers.ofString(body));
    }

    private OpenLoad.Sent sent(String kind, HttpRequest.Builder request) {
      return new OpenLoad.Sent(
          kind,
          client
              .sendAsync(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.discarding())
              .thenApply(HttpResponse::statusCode));
    }
  }
}
