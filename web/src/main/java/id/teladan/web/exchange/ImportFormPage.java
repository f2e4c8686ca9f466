package id.teladan.web.exchange;

import id.teladan.exchange.ImportEditing;
import id.teladan.exchange.ImportOrder;
import id.teladan.exchange.ImportView;
import id.teladan.exchange.SentTogether;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.shared.DomainException;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.omnifaces.util.Faces;

/** {@code /imports/new}: a file, or pasted text, and what holds for rows that do not say it. */
@Named
@RequestScoped
public class ImportFormPage {
  @Inject private ImportEditing editing;
  @Inject private CurrentCaller caller;
  @Inject private Refusals refusals;
  private final ImportForm form = new ImportForm();

  @PostConstruct
  void begin() {
    caller.requireEver(Action.IMPORT_SOLUTION);
    form.begin(caller.get().regionCode());
  }

  public ImportForm getForm() {
    return form;
  }

  /** Whether new solutions may be published at once. */
  public boolean isMayPublish() {
    return caller.get().couldEver(Action.REVIEW_SOLUTION);
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
      Faces.redirect("/imports/" + take(dryRun).id());
    } catch (DomainException refused) {
      refusals.show(refused, ImportWords.FEATURE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ImportView take(boolean dryRun) throws IOException {
    List<SentTogether.Sent> files = form.sent();
    try (SentTogether sent = SentTogether.of(files, form.getText())) {
      if (sent.content() == null) {
        throw new InvalidInputException(FieldError.of("file", "file-missing"));
      }
      ImportOrder order = form.order(sent.name(), dryRun);
      try (InputStream in = Files.newInputStream(sent.content())) {
        return editing.order(order, in);
      }
    } finally {
      for (SentTogether.Sent file : files) {
        Files.deleteIfExists(file.content());
      }
    }
  }
}
