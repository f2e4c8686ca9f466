package id.teladan.solution;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A solution as typed text by field path, and its way to {@link SolutionContent}: every member that
 * cannot be read is named at once. Blank text is "unknown"; rows without any text do not count;
 * lists of words stand in one field, one word a line.
 */
final class TypedSolution {
  private final Map<String, String> typed;
  private final List<FieldError> faults = new ArrayList<>();

  private TypedSolution(Map<String, String> typed) {
    this.typed = typed;
  }

  /**
   * @throws InvalidInputException with every field that cannot be read
   */
  static SolutionContent read(Map<String, String> typed) {
    TypedSolution reading = new TypedSolution(TypedRows.compact(typed));
    SolutionContent content = reading.content();
    if (!reading.faults.isEmpty()) {
      throw new InvalidInputException(reading.faults);
    }
    return content;
  }

  private SolutionContent content() {
    SolutionKind kind = constant("kind", SolutionKind.class);
    return new SolutionContent(
        kind,
        text("title"),
        text("summary"),
        text("problem"),
        text("approach"),
        text("results"),
        text("lessons"),
        text("requirements"),
        text("legalBasis"),
        text("people"),
        text("risks"),
        text("failures"),
        cost(),
        constant("audience", Audience.class),
        text("mainAffair"),
        rows("otherAffairs", (at, i) -> text(at)),
        text("regionCode"),
        text("ownerUnit"),
        text("contactUnit"),
        date("since"),
        constant("stage", SolutionStage.class),
        text("stopReason"),
        text("succeededBy"),
        new SolutionContent.Evidence(
            level("evidence.level"), rows("evidence.claims", (at, i) -> claim(at))),
        constant("sharing", Sharing.class),
        rows("links", (at, i) -> new SolutionContent.Link(text(at + ".rel"), text(at + ".url"))),
        rows("openData", (at, i) -> data(at)),
        rows("agreements", (at, i) -> agreement(at)),
        kind == SolutionKind.APPLICATION ? application() : null,
        rows("partners", (at, i) -> partner(at)),
        words("tags"),
        rows("sources", (at, i) -> source(at)),
        text("language"),
        date("lastVerified"));
  }

  private SolutionContent.Cost cost() {
    Long amount = number("cost.amountIdr");
    String note = text("cost.note");
    return amount == null && note == null ? null : new SolutionContent.Cost(amount, note);
  }

  private SolutionContent.Claim claim(String at) {
    return new SolutionContent.Claim(
        text(at + ".text"),
        text(at + ".before"),
        text(at + ".after"),
        text(at + ".method"),
        text(at + ".source"),
        date(at + ".asOf"),
        level(at + ".level"));
  }

  private SolutionContent.OpenData data(String at) {
    return new SolutionContent.OpenData(text(at + ".title"), text(at + ".url"));
  }

  private SolutionContent.Agreement agreement(String at) {
    return new SolutionContent.Agreement(
        constant(at + ".instrument", Instrument.class),
        text(at + ".number"),
        date(at + ".date"),
        text(at + ".parties"),
        text(at + ".note"));
  }

  private SolutionContent.Partner partner(String at) {
    return new SolutionContent.Partner(text(at + ".name"), text(at + ".role"));
  }

  private SolutionContent.Source source(String at) {
    return new SolutionContent.Source(
        text(at + ".text"),
        text(at + ".url"),
        date(at + ".asOf"),
        constant(at + ".confidence", Confidence.class));
  }

  private ApplicationProfile application() {
    return new ApplicationProfile(
        constant("application.scope", ApplicationScope.class),
        text("application.developmentStatus"),
        words("application.platforms"),
        text("application.softwareType"),
        text("application.licence"),
        text("application.repositoryUrl"),
        words("application.stack"),
        words("application.integrations"));
  }

  private String text(String field) {
    String text = typed.get(field);
    return text == null || text.isBlank() ? null : text.strip();
  }

  private List<String> words(String field) {
    String text = text(field);
    return text == null
        ? List.of()
        : Arrays.stream(text.split("\\R")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  private <T> List<T> rows(String group, BiFunction<String, Integer, T> row) {
    List<T> rows = new ArrayList<>();
    for (int i = 0; i < TypedRows.count(typed, group); i++) {
      rows.add(row.apply(group + "[" + i + "]", i));
    }
    return rows;
  }

  private <E extends Enum<E>> E constant(String field, Class<E> type) {
    return parsed(field, "unknown-value", text -> Enum.valueOf(type, text));
  }

  private PartialDate date(String field) {
    return parsed(field, "invalid-date", PartialDate::parse);
  }

  private Integer level(String field) {
    return parsed(field, "invalid-number", Integer::valueOf);
  }

  /** Whole rupiah, with or without the points that separate thousands. */
  private Long number(String field) {
    return parsed(
        field, "invalid-number", text -> Long.valueOf(text.replaceAll("(?i)^rp\\s*|[.\\s]", "")));
  }

  private <T> T parsed(String field, String fault, Function<String, T> parse) {
    String text = text(field);
    try {
      return text == null ? null : parse.apply(text);
    } catch (IllegalArgumentException e) {
      faults.add(FieldError.of(field, fault));
      return null;
    }
  }

  /** The same content as typed text, without what is unknown. */
  static Map<String, String> write(SolutionContent content) {
    Map<String, String> typed = new LinkedHashMap<>();
    TypedWriting.write("", content, typed);
    return typed;
  }
}
