package id.teladan.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.teladan.shared.DomainException;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.MalformedInputException;
import id.teladan.shared.PartialDate;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonBodyTest {
  enum Kind {
    PRACTICE,
    APPLICATION
  }

  record Part(String text, BigDecimal amount) {}

  record Command(
      Kind kind,
      String title,
      PartialDate since,
      Instant at,
      Integer count,
      Boolean open,
      Long solutionId,
      List<Long> visitIds,
      Part part,
      List<Part> parts,
      Set<Kind> kinds) {}

  record PartView(String text, BigDecimal amount, String label) {}

  record View(long id, String title, PartView part, List<PartView> parts, int version) {}

  record Strict(List<String> tags) {
    Strict {
      tags = List.copyOf(tags);
      if (tags.size() > 1) {
        throw new IllegalArgumentException("one is enough");
      }
    }
  }

  @Test
  void readsEveryKindOfMember() {
    Command read =
        body("""
                {"kind":"PRACTICE","title":"JakEVO","since":"2018-07","at":"2018-07-13T02:00:00Z",
                 "count":3,"open":true,"solutionId":"12","visitIds":["1","2"],
                 "part":{"text":"a","amount":1.50},"parts":[{"text":"b"}],"kinds":["PRACTICE"]}
                """)
            .as(Command.class);
    assertThat(read)
        .isEqualTo(
            new Command(
                Kind.PRACTICE,
                "JakEVO",
                new PartialDate("2018-07"),
                Instant.parse("2018-07-13T02:00:00Z"),
                3,
                true,
                12L,
                List.of(1L, 2L),
                new Part("a", new BigDecimal("1.50")),
                List.of(new Part("b", null)),
                Set.of(Kind.PRACTICE)));
  }

  @Test
  void whatIsAbsentIsUnknownAndListsAreEmpty() {
    Command read = body("{\"kind\":null}").as(Command.class);
    assertThat(read.kind()).isNull();
    assertThat(read.part()).isNull();
    assertThat(read.parts()).isEmpty();
    assertThat(read.kinds()).isEmpty();
  }

  @Test
  void ignoresWhatIsOnlyReadAtEveryDepth() {
    String whole =
        """
        {"id":"7","version":3,"title":"t","part":{"text":"a","amount":null,"label":"A"},
         "parts":[{"text":"b","label":"B"}]}
        """;
    assertThat(body(whole).as(Command.class, View.class).title()).isEqualTo("t");
    assertThat(codes(whole)).contains("id unknown-member", "part.label unknown-member");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"titel":1}                  | 400 | titel unknown-member
          {"title":3}                  | 400 | title wrong-type
          {"count":"3"}                | 400 | count wrong-type
          {"count":3.5}                | 400 | count wrong-type
          {"open":1}                   | 400 | open wrong-type
          {"part":[]}                  | 400 | part wrong-type
          {"parts":{}}                 | 400 | parts wrong-type
          {"parts":[{"text":1}]}       | 400 | parts[0].text wrong-type
          {"solutionId":12}            | 400 | solutionId wrong-type
          {"part":{"x":1}}             | 400 | part.x unknown-member
          {"count":99999999999}        | 422 | count out-of-range
          {"count":1e999999999}        | 422 | count out-of-range
          {"part":{"amount":1e-999999}}| 422 | part.amount out-of-range
          {"kind":"Practice"}          | 422 | kind unknown-value
          {"kinds":["NONE"]}           | 422 | kinds[0] unknown-value
          {"kinds":[null]}             | 422 | kinds[0] required
          {"since":"2018-13"}          | 422 | since invalid-date
          {"at":"yesterday"}           | 422 | at invalid-instant
          {"solutionId":"-1"}          | 422 | solutionId invalid-id
          {"visitIds":["x"]}           | 422 | visitIds[0] invalid-id
          {"title":"\\u0000"}          | 422 | title invalid-characters
          {"title":"\\ud800"}          | 422 | title invalid-characters
          {"a":1,"a":2}                | 400 | ' duplicate'
          {"a":                        | 400 | ' json-syntax'
          []                           | 400 | ' wrong-type'
          ''                           | 400 | ' body-missing'
          """)
  void saysWhatIsWrong(String json, int status, String fault) {
    DomainException refusal =
        catchThrowableOfType(DomainException.class, () -> body(json).as(Command.class));
    assertThat(refusal)
        .isInstanceOf(status == 400 ? MalformedInputException.class : InvalidInputException.class);
    assertThat(text(refusal.errors())).anyMatch(found -> found.startsWith(fault));
  }

  @Test
  void aRecordThatRefusesItsValuesIsAnInvalidInput() {
    assertThat(body("{}").as(Strict.class).tags()).isEmpty();
    InvalidInputException refusal =
        catchThrowableOfType(
            InvalidInputException.class, () -> body("{\"tags\":[\"a\",\"b\"]}").as(Strict.class));
    assertThat(text(refusal.errors())).containsExactly(" invalid");
  }

  @Test
  void bodiesAreBounded() {
    assertThat(status(new byte[JsonBody.LARGEST + 1], MediaType.APPLICATION_JSON_TYPE))
        .isEqualTo(413);
    String deep = "{\"part\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertThat(codes(deep)).containsExactly(" too-deep");
    assertThat(status("a=b".getBytes(StandardCharsets.UTF_8), MediaType.TEXT_PLAIN_TYPE))
        .isEqualTo(415);
    assertThat(status("{}".getBytes(StandardCharsets.UTF_8), null)).isEqualTo(415);
    assertThat(codesOf(new byte[] {'{', (byte) 0xC3, '}'})).containsExactly(" not-utf8");
  }

  @Test
  void otherJsonTypesAreJson() {
    MediaType patch = MediaType.valueOf("application/merge-patch+json");
    byte[] empty = "{}".getBytes(StandardCharsets.UTF_8);
    assertThat(new JsonBody(patch, empty).as(Command.class)).isNotNull();
  }

  static JsonBody body(String json) {
    return new JsonBody(
        MediaType.APPLICATION_JSON_TYPE,
        (json == null ? "" : json).getBytes(StandardCharsets.UTF_8));
  }

  private static int status(byte[] bytes, MediaType type) {
    return catchThrowableOfType(
            UnreadableBodyException.class, () -> new JsonBody(type, bytes).as(Command.class))
        .status();
  }

  private static List<String> codes(String json) {
    return codesOf(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> codesOf(byte[] bytes) {
    JsonBody body = new JsonBody(MediaType.APPLICATION_JSON_TYPE, bytes);
    return text(catchThrowableOfType(DomainException.class, () -> body.as(Command.class)).errors());
  }

  private static List<String> text(List<FieldError> errors) {
    return errors.stream().map(e -> e.field() + " " + e.code()).toList();
  }
}
