package id.teladan.api.exchange;

import id.teladan.api.form.Form;
import id.teladan.benchmark.ValueStatus;
import id.teladan.exchange.ImportFormat;
import id.teladan.exchange.ValueImportOrder;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields of an import of figures, for the description; and what they mean.
 *
 * @param file CSV or XLSX
 * @param format csv or xlsx; guessed when absent
 * @param dryRun find out what would happen and write nothing
 * @param decimalComma commas are decimal marks and points stand between thousands
 * @param indicator for rows that do not say it
 * @param source for rows that do not say it; the indicator's own when absent
 * @param status for rows that do not say it; FINAL when absent
 */
record ValueImportForm(
    @NotNull String file,
    String format,
    Boolean dryRun,
    Boolean decimalComma,
    String indicator,
    String source,
    ValueStatus status) {
  private static final Set<String> FIELDS =
      Set.of("file", "format", "dryRun", "decimalComma", "indicator", "source", "status");

  /**
   * @throws id.teladan.shared.MalformedInputException naming fields that nobody knows
   * @throws InvalidInputException naming values that cannot be
   */
  static ValueImportOrder order(Form form) {
    ImportForm.refuseUnknown(form, FIELDS);
    Map<String, String> fields = form.fields();
    List<FieldError> faults = new ArrayList<>();
    if (form.file("file").isEmpty()) {
      faults.add(FieldError.of("file", "required"));
    }
    ValueImportOrder order =
        new ValueImportOrder(
            ImportForm.constant(ImportFormat.class, "format", fields, faults),
            form.file("file").map(Form.SentFile::name).orElse(null),
            ImportForm.flag("dryRun", fields, faults),
            ImportForm.flag("decimalComma", fields, faults),
            ImportForm.text("indicator", fields),
            ImportForm.text("source", fields),
            ImportForm.constant(ValueStatus.class, "status", fields, faults));
    if (!faults.isEmpty()) {
      throw new InvalidInputException(faults);
    }
    return order;
  }

  static Path content(Form form) {
    return form.file("file").map(Form.SentFile::content).orElseThrow();
  }
}
