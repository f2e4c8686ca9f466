package id.teladan.web.solution;

import static id.teladan.web.solution.EditorLayout.Type.AFFAIR;
import static id.teladan.web.solution.EditorLayout.Type.CHOICE;
import static id.teladan.web.solution.EditorLayout.Type.DATE;
import static id.teladan.web.solution.EditorLayout.Type.LINE;
import static id.teladan.web.solution.EditorLayout.Type.LONG;
import static id.teladan.web.solution.EditorLayout.Type.NUMBER;
import static id.teladan.web.solution.EditorLayout.Type.REGION;
import static id.teladan.web.solution.EditorLayout.Type.SHORT;
import static id.teladan.web.solution.EditorLayout.Type.UNIT;
import static id.teladan.web.solution.EditorLayout.Type.URL;
import static id.teladan.web.solution.EditorLayout.Type.WORDS;

import java.util.List;
import java.util.stream.Stream;

/** Which fields stand where in the editor, and of what kind they are. */
final class EditorLayout {
  /** What kind of input a field is. */
  enum Type {
    LINE,
    /** A few lines of plain text. */
    SHORT,
    /** A longer text with Markdown. */
    LONG,
    /** One word or phrase a line. */
    WORDS,
    DATE,
    NUMBER,
    URL,
    CHOICE,
    AFFAIR,
    REGION,
    /** An agency of the region: those known are offered, any other may be written. */
    UNIT
  }

  /**
   * One field.
   *
   * @param name the path of the REST member; in a row what follows the row's number
   * @param words how many words the competition allows under this heading; 0 for no such limit
   * @param options the values of a choice, and the prefix of their names
   */
  record Field(String name, Type type, boolean required, int words, Options options) {

    boolean isMarkdown() {
      return type == LONG;
    }
  }

  /** The values of a choice: {@code stage.LIVE} names {@code LIVE}. */
  record Options(String prefix, List<String> values) {}

  /** A list of rows with the same fields; one unnamed field makes a row of a single value. */
  record Rows(String name, List<Field> fields) {}

  /** A part of the editor: its fields and then its rows. */
  record Section(String name, List<Field> fields, List<Rows> rows) {}

  private static final Options LEVELS = new Options("level", List.of("0", "1", "2", "3", "4"));

  static final List<Section> SECTIONS =
      List.of(
          new Section(
              "basics",
              List.of(
                  must("kind", new Options("kind", List.of("PRACTICE", "APPLICATION"))),
                  new Field("title", LINE, true, 0, null),
                  new Field("summary", SHORT, true, 200, null),
                  new Field("regionCode", REGION, true, 0, null),
                  must("audience", new Options("audience", List.of("PUBLIC", "GOVERNMENT"))),
                  new Field("mainAffair", AFFAIR, true, 0, null)),
              List.of(new Rows("otherAffairs", List.of(field("", AFFAIR))))),
          new Section(
              "story",
              List.of(
                  text("problem", 300),
                  text("approach", 400),
                  text("results", 600),
                  text("lessons", 0),
                  text("failures", 0)),
              List.of()),
          new Section(
              "proof",
              List.of(choice("evidence.level", LEVELS)),
              List.of(
                  rows(
                      "evidence.claims",
                      field("text", SHORT),
                      field("before", SHORT),
                      field("after", SHORT),
                      field("method", SHORT),
                      field("source", SHORT),
                      field("asOf", DATE),
                      choice("level", LEVELS)))),
          new Section(
              "needs",
              List.of(
                  field("ownerUnit", UNIT),
                  field("contactUnit", UNIT),
                  field("since", DATE),
                  choice(
                      "stage",
                      new Options("stage", List.of("INITIATIVE", "PILOT", "LIVE", "STOPPED"))),
                  field("stopReason", SHORT),
                  field("succeededBy", LINE),
                  field("cost.amountIdr", NUMBER),
                  field("cost.note", SHORT),
                  text("people", 200),
                  text("requirements", 300),
                  text("legalBasis", 0),
                  text("risks", 500)),
              List.of()),
          new Section(
              "share",
              List.of(
                  choice(
                      "sharing",
                      new Options(
                          "sharing",
                          List.of("OPEN_SOURCE", "SOURCE_ON_REQUEST", "HOSTED", "KNOWLEDGE_ONLY"))),
                  field("tags", WORDS)),
              List.of(
                  rows("links", field("rel", LINE), field("url", URL)),
                  rows("partners", field("name", LINE), field("role", LINE)),
                  rows(
                      "agreements",
                      choice(
                          "instrument",
                          new Options(
                              "instrument",
                              List.of(
                                  "KESEPAKATAN_BERSAMA",
                                  "PKS",
                                  "NOTA_KESEPAKATAN",
                                  "SWAKELOLA_TIPE_II",
                                  "HIBAH",
                                  "NONE"))),
                      field("number", LINE),
                      field("date", DATE),
                      field("parties", LINE),
                      field("note", SHORT)),
                  rows("openData", field("title", LINE), field("url", URL)))),
          new Section(
              "application",
              List.of(
                  choice("application.scope", new Options("scope", List.of("UMUM", "KHUSUS"))),
                  field("application.developmentStatus", LINE),
                  field("application.platforms", WORDS),
                  field("application.softwareType", LINE),
                  field("application.licence", LINE),
                  field("application.repositoryUrl", URL),
                  field("application.stack", WORDS),
                  field("application.integrations", WORDS)),
              List.of()),
          new Section(
              "origin",
              List.of(
                  choice("language", new Options("language", List.of("id", "en"))),
                  field("lastVerified", DATE)),
              List.of(
                  rows(
                      "sources",
                      field("text", SHORT),
                      field("url", URL),
                      field("asOf", DATE),
                      choice("confidence", new Options("confidence", List.of("H", "M")))))));

  private EditorLayout() {}

  /** Every name that a remark or a difference may be about. */
  static List<String> names() {
    return SECTIONS.stream()
        .flatMap(
            section ->
                Stream.concat(
                    section.fields().stream().map(Field::name),
                    section.rows().stream().map(Rows::name)))
        .toList();
  }

  private static Field field(String name, Type type) {
    return new Field(name, type, false, 0, null);
  }

  private static Field text(String name, int words) {
    return new Field(name, LONG, false, words, null);
  }

  private static Field choice(String name, Options options) {
    return new Field(name, CHOICE, false, 0, options);
  }

  private static Field must(String name, Options options) {
    return new Field(name, CHOICE, true, 0, options);
  }

  private static Rows rows(String name, Field... fields) {
    return new Rows(name, List.of(fields));
  }
}
