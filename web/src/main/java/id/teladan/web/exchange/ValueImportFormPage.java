package id.teladan.web.exchange;

import id.teladan.benchmark.IndicatorReading;
import id.teladan.benchmark.ValueStatus;
import id.teladan.exchange.ValueImportEditing;
import id.teladan.exchange.ValueImportOrder;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.shared.DomainException;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.omnifaces.util.Faces;

/** {@code /value-imports/new}: a file of figures, and what holds for rows that do not say it. */
@Named
@RequestScoped
public class ValueImportFormPage {
  @Inject private ValueImportEditing editing;
  @Inject private IndicatorReading indicators;
  @Inject private CurrentCaller caller;
  @Inject private Refusals refusals;
  @Inject private Language language;
  private Part file;
  private String indicator;
  private String source;
  private ValueStatus status = ValueStatus.FINAL;
  private boolean decimalComma;

  @PostConstruct
  void begin() {
    caller.requireEver(Action.IMPORT_VALUE);
  }

  public List<SelectItem> getIndicators() {
    return indicators.all().stream()
        .map(
            i ->
                new SelectItem(i.code(), i.name().in(language.getLocale()) + " (" + i.code() + ")"))
        .toList();
  }

  /** Finds out what would happen; nothing is written. */
  public void tryOut() {
    order(true);
  }

  public void run() {
    order(false);
  }

  private void order(boolean dryRun) {
    try {
      if (file == null || file.getSize() == 0) {
        throw new InvalidInputException(FieldError.of("file", "file-missing"));
      }
      ValueImportOrder order =
          new ValueImportOrder(
              null,
              file.getSubmittedFileName(),
              dryRun,
              decimalComma,
              given(indicator),
              given(source),
              status);
      try (InputStream in = file.getInputStream()) {
        Faces.redirect("/value-imports/" + editing.order(order, in).id());
      }
    } catch (DomainException refused) {
      refusals.show(refused, ImportWords.FEATURE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public ValueStatus getStatus() {
    return status;
  }

  public void setStatus(ValueStatus status) {
    this.status = status;
  }

  public boolean isDecimalComma() {
    return decimalComma;
  }

  public void setDecimalComma(boolean decimalComma) {
    this.decimalComma = decimalComma;
  }
}
