package id.teladan.api.exchange;

import id.teladan.api.form.Form;
import id.teladan.exchange.ImportDefaults;
import id.teladan.exchange.ImportFormat;
import id.teladan.exchange.ImportMapping;
import id.teladan.exchange.ImportOrder;
import id.teladan.exchange.SentTogether;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.MalformedInputException;
import id.teladan.solution.Audience;
import id.teladan.solution.SolutionKind;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The fields of an import, for the description; and what they mean.
 *
 * @param file CSV, XLSX, one publiccode.yml or a ZIP of many
 * @param format csv, xlsx or publiccode; guessed when absent
 * @param dryRun find out what would happen and write nothing
 * @param publish publish new solutions at once; only for curators
 * @param kind for rows that do not say it
 * @param regionCode for rows that do not say it
 * @param mainAffair for rows that do not say it
 * @param audience for rows that do not say it
 * @param columns a JSON object: the member of a solution by the title of a column as the file has
 *     it; an empty text leaves the column out
 * @param regions a JSON object: the code of a region by what the file calls it
 */
record ImportForm(
    @NotNull String file,
    String format,
    Boolean dryRun,
    Boolean publish,
    SolutionKind kind,
    String regionCode,
    String mainAffair,
    Audience audience,
    String columns,
    String regions) {
  private static final Set<String> FIELDS =
      Set.of(
          "file",
          "format",
          "dryRun",
          "publish",
          "kind",
          "regionCode",
          "mainAffair",
          "audience",
          "columns",
          "regions");

  /** The files of the form as one, or the text where there is none. */
  static SentTogether sent(Form form) throws IOException {
    List<SentTogether.Sent> files =
        form.files("file").stream()
            .map(file -> new SentTogether.Sent(file.name(), file.content()))
            .toList();
    return SentTogether.of(files, form.field("file"));
  }

  /**
   * @throws MalformedInputException naming fields that nobody knows
   * @throws InvalidInputException naming values that cannot be
   */
  static ImportOrder order(Form form, SentTogether sent) {
    refuseUnknown(form, FIELDS);
    Map<String, String> fields = form.fields();
    List<FieldError> faults = new ArrayList<>();
    if (sent.content() == null) {
      faults.add(FieldError.of("file", "required"));
    }
    ImportOrder order =
        new ImportOrder(
            constant(ImportFormat.class, "format", fields, faults),
            sent.name(),
            flag("dryRun", fields, faults),
            flag("publish", fields, faults),
            new ImportDefaults(
                constant(SolutionKind.class, "kind", fields, faults),
                text("regionCode", fields),
                text("mainAffair", fields),
                constant(Audience.class, "audience", fields, faults),
                new ImportMapping(
                    TextsField.read("columns", fields, faults),
                    TextsField.read("regions", fields, faults))));
    if (!faults.isEmpty()) {
      throw new InvalidInputException(faults);
    }
    return order;
  }

  static void refuseUnknown(Form form, Set<String> known) {
    List<FieldError> unknown =
        form.besides(known).stream().map(name -> FieldError.of(name, "unknown-member")).toList();
    if (!unknown.isEmpty()) {
      throw new MalformedInputException("unknown fields", unknown);
    }
  }

  static String text(String name, Map<String, String> fields) {
    String text = fields.get(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  static boolean flag(String name, Map<String, String> fields, List<FieldError> faults) {
    String text = text(name, fields);
    if (text == null || text.equalsIgnoreCase("false") || text.equals("0")) {
      return false;
    }
    if (!text.equalsIgnoreCase("true") && !text.equals("1")) {
      faults.add(FieldError.of(name, "unknown-value", "true, false"));
    }
    return true;
  }

  static <E extends Enum<E>> E constant(
      Class<E> type, String name, Map<String, String> fields, List<FieldError> faults) {
    String text = text(name, fields);
    if (text == null) {
      return null;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(text)) {
        return constant;
      }
    }
    String allowed = Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
    String shown = type == ImportFormat.class ? allowed : allowed.toUpperCase(Locale.ROOT);
    faults.add(FieldError.of(name, "unknown-value", shown.substring(1, shown.length() - 1)));
    return null;
  }
}
