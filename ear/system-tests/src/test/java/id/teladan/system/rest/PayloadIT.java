package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * More than two hundred payloads into every field of every body, and then every page and export
 * that may show them. The short form makes one of everything, changes a third, and sends four into
 * each body, others each time; the campaign sends each into each field.
 */
@ExtendWith(SharedTeladan.class)
class PayloadIT {
  private static final boolean LONG = Boolean.getBoolean("teladan.campaign");
  private static final int SHORT = 3;
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
  private static final List<String> PAGES =
      List.of(
          "search?q=" + Payloads.MARK,
          "solutions",
          "needs",
          "visits",
          "adoptions",
          "visit-requests",
          "agencies?region=65",
          "agencies/65",
          "regions/65",
          "peer-groups",
          "saved-searches",
          "notices",
          "people",
          "audit",
          "bulk",
          "thesaurus",
          "review",
          "imports",
          "letterhead",
          "account",
          "benchmark?indicator=HDI&region=65");
  private static final List<String> EXPORTS =
      List.of(
          "solutions?format=csv",
          "needs?format=csv",
          "visits?format=csv",
          "adoptions?format=csv",
          "visit-requests?format=csv",
          "peer-groups?format=csv",
          "saved-searches?format=csv",
          "thesaurus?format=csv",
          "audit/deeds?format=csv",
          "search?format=csv&q=" + Payloads.MARK,
          "search.atom?q=" + Payloads.MARK,
          "search?q=" + Payloads.MARK,
          "adoptions/overview/report?format=html",
          "audit/deeds/report?format=html",
          "build-check/paper?format=html&title=%3Cimg%20src%3Dx%20onerror%3Dxq7()%3E");

  @Test
  void makeNothingActWhateverFieldTheyStandIn(TeladanServer server) {
    long seed = System.nanoTime();
    JsonObject document = RestClient.anonymous(server.base()).get("openapi?format=json").json();
    Callers callers = new Callers(server.base());
    FieldAttack attack = new FieldAttack(callers, document);
    Iterator<String> payloads =
        Stream.generate(() -> Payloads.all(seed)).flatMap(List::stream).iterator();
    int learned = 0;
    int turn = (int) Math.floorMod(seed, 3L);
    for (FieldAttack.Operation operation : attack.operations()) {
      turn++;
      if (!LONG && !operation.method().equals("post") && turn % 3 != 0) {
        continue;
      }
      FieldAttack.Attempt attempt = attack.learn(operation);
      if (attempt != null) {
        learned += attempt.taken() ? 1 : 0;
        send(attack, operation, attempt, payloads, seed);
      }
    }
    assertThat(attack.faults()).as("seed " + seed).isEmpty();
    assertThat(learned).as("bodies that were taken").isGreaterThan(15);
    assertThat(attack.taken()).as("payloads that were taken").isGreaterThan(20);
    SoftAssertions all = new SoftAssertions();
    exports(callers, attack, all);
    for (String who : List.of("admin", "coordinator.kaltara")) {
      pages(FormSession.signedIn(server.base(), who), attack, who + " seed " + seed, all);
    }
    pages(new FormSession(server.base()), attack, "nobody, seed " + seed, all);
    all.assertAll();
  }

  private static void send(
      FieldAttack attack,
      FieldAttack.Operation operation,
      FieldAttack.Attempt attempt,
      Iterator<String> payloads,
      long seed) {
    List<String> fields = FieldAttack.texts(attempt.body(), "");
    List<String> possible = FieldAttack.texts(attack.body(operation), "");
    if (possible.isEmpty()) {
      return;
    }
    FieldAttack.Attempt whole =
        new FieldAttack.Attempt(attempt.client(), attempt.address(), attack.body(operation), false);
    attack.attack(operation, whole, possible, payloads.next());
    if (LONG) {
      for (String field : fields) {
        Payloads.all(seed).forEach(each -> attack.attack(operation, attempt, List.of(field), each));
      }
      attack.attack(operation, attempt, fields, Payloads.vast());
    } else {
      for (int i = 0; i < SHORT && !fields.isEmpty(); i++) {
        String field = fields.get((int) Math.floorMod(seed + i, (long) fields.size()));
        attack.attack(operation, attempt, List.of(field), payloads.next());
      }
    }
  }

  private static void exports(Callers callers, FieldAttack attack, SoftAssertions all) {
    List<String> paths = new ArrayList<>(EXPORTS);
    String visit = "visits/" + attack.id("/api/v1/visits");
    paths.addAll(
        List.of(
            visit + "/report?format=html",
            visit + "/papers/plan/file?format=html",
            visit + "/calendar.ics"));
    for (String path : paths) {
      RestClient.Answer answer = callers.as(reader(path)).get("api/v1/" + path);
      all.assertThat(answer.status()).as(path).isLessThan(500);
      String type = answer.header("Content-Type");
      if (type.contains("html") || type.contains("xml")) {
        all.assertThat(InertCheck.faults(answer.text())).as(path).isEmpty();
      } else if (type.contains("csv")) {
        all.assertThat(InertCheck.formulas(answer.text())).as(path).isEmpty();
      } else if (type.contains("calendar")) {
        all.assertThat(answer.text()).as(path).doesNotContain("BEGIN:VALARM\r\nEND:VALARM");
      } else {
        all.assertThat(type).as(path).contains("json");
      }
    }
  }

  private static String reader(String path) {
    return path.startsWith("audit") || path.startsWith("thesaurus")
        ? "admin"
        : "coordinator.kaltara";
  }

  private static void pages(
      FormSession reader, FieldAttack attack, String who, SoftAssertions all) {
    Set<String> open = new LinkedHashSet<>(PAGES);
    for (String kind : List.of("solutions", "visits", "adoptions", "needs", "visit-requests")) {
      open.add(kind + "/" + attack.id("/api/v1/" + kind));
    }
    List<String> waiting = new ArrayList<>(open);
    int most = LONG ? 400 : open.size() + 5;
    for (int i = 0; i < waiting.size() && i < most; i++) {
      String path = waiting.get(i);
      HttpResponse<String> answer = reader.get(path);
      all.assertThat(answer.statusCode()).as(who + " " + path).isLessThan(500);
      String type = answer.headers().firstValue("Content-Type").orElse("");
      if (type.contains("html")) {
        all.assertThat(InertCheck.faults(answer.body())).as(who + " " + path).isEmpty();
        Matcher link = LINK.matcher(answer.body());
        while (link.find()) {
          String next = link.group(1).substring(1).replace("&amp;", "&");
          if (next.matches("(solutions|visits|needs|adoptions|people|agencies)/.*")
              && open.add(next)) {
            waiting.add(next);
          }
        }
      }
    }
  }
}
