package id.teladan.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.api.json.JsonBodyTest.Command;
import id.teladan.shared.DomainException;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonFuzzTest {
  private static final String WHOLE =
      """
      {"kind":"PRACTICE","title":"JakEVO \\u00e9","since":"2018-07","at":"2018-07-13T02:00:00Z",
       "count":3,"open":true,"solutionId":"12","visitIds":["1","2"],
       "part":{"text":"a","amount":1.50},"parts":[{"text":"b"}],"kinds":["PRACTICE"]}
      """;

  /** Whatever comes in, out comes a command or a refusal that names its reason. */
  @Property(tries = 2000)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    readOrRefuse(bytes);
  }

  @Property(tries = 3000)
  void anyDamageIsReadOrRefused(@ForAll("damaged") String json) {
    readOrRefuse(json.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 2000)
  void anyJsonIsReadOrRefused(@ForAll("members") String json) {
    readOrRefuse(json.getBytes(StandardCharsets.UTF_8));
  }

  @Property
  void whatIsWrittenIsReadAgain(@ForAll String title, @ForAll int count, @ForAll boolean open) {
    Command command =
        new Command(
            JsonBodyTest.Kind.PRACTICE,
            title.replaceAll("[^\\x20-\\x7e\\u00a0-\\u024f]", ""),
            null,
            null,
            count,
            open,
            7L,
            java.util.List.of(8L),
            null,
            java.util.List.of(),
            java.util.Set.of());
    assertThat(JsonBodyTest.body(RecordWriting.text(command)).as(Command.class)).isEqualTo(command);
  }

  @Provide
  Arbitrary<String> damaged() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, WHOLE.length() - 1);
    Arbitrary<String> pieces =
        Arbitraries.of(
            "", "\"", "{", "}", "[", "]", ",", ":", "null", "1e9", "-", "\\", "\\u0000", "true");
    return net.jqwik.api.Combinators.combine(places, places, pieces)
        .as(
            (a, b, piece) ->
                WHOLE.substring(0, Math.min(a, b)) + piece + WHOLE.substring(Math.max(a, b)));
  }

  @Provide
  Arbitrary<String> members() {
    Arbitrary<String> names =
        Arbitraries.of("kind", "title", "since", "at", "count", "open", "solutionId", "part", "x");
    Arbitrary<String> values =
        Arbitraries.of(
            "null",
            "1",
            "-1.5",
            "1e400",
            "\"\"",
            "\"2018\"",
            "\"x\"",
            "true",
            "[]",
            "[[1]]",
            "{}",
            "{\"text\":[]}",
            "[null]",
            "\"9223372036854775808\"",
            "\"PRACTICE\"");
    return net.jqwik.api.Combinators.combine(names, values, names, values)
        .as((a, x, b, y) -> "{\"" + a + "\":" + x + ",\"" + b + "\":" + y + "}");
  }

  private static void readOrRefuse(byte[] bytes) {
    try {
      assertThat(new JsonBody(MediaType.APPLICATION_JSON_TYPE, bytes).as(Command.class))
          .isNotNull();
    } catch (DomainException refusal) {
      assertThat(refusal.errors()).isNotEmpty();
    }
  }
}
