package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionEditing;
import id.teladan.exchange.AdoptionImport;
import id.teladan.exchange.RowOutcome;
import id.teladan.exchange.RowReport;
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
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** {@code /adoptions/import}: adoptions from a file, tried first. */
@Named
@RequestScoped
public class IntakePage {
  @Inject private AdoptionImport intake;
  @Inject private AdoptionEditing editing;
  @Inject private CurrentCaller caller;
  @Inject private AdoptionWords words;
  @Inject private Refusals refusals;

  private String regionCode;
  private boolean real;
  private Part file;
  private List<RowReport> rows;

  @PostConstruct
  void open() {
    List<String> regions = caller.get().regionsFor(Action.EDIT_ADOPTION);
    regionCode = regions.isEmpty() ? null : regions.get(0);
    editing.openRegion(regionCode);
  }

  /** Takes the file or tries it, and shows what became of each row. */
  public void run() {
    try {
      if (file == null || file.getSize() == 0) {
        throw new InvalidInputException(FieldError.of("file", "choose-file"));
      }
      rows = taken();
    } catch (DomainException refused) {
      refusals.show(refused, AdoptionWords.FEATURE);
    }
  }

  private List<RowReport> taken() {
    try {
      Path kept = Files.createTempFile("teladan", ".sent");
      try (InputStream bytes = file.getInputStream()) {
        Files.copy(bytes, kept, StandardCopyOption.REPLACE_EXISTING);
        return intake.run(kept, null, regionCode, !real);
      } finally {
        Files.deleteIfExists(kept);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What became of the rows; null before anything was tried. */
  public List<RowReport> getRows() {
    return rows;
  }

  public String getSummary() {
    long fresh = rows.stream().filter(r -> r.outcome() == RowOutcome.NEW).count();
    long known = rows.stream().filter(r -> r.outcome() == RowOutcome.DUPLICATE).count();
    return words.text(
        real ? "intake.done" : "intake.tried", fresh, known, rows.size() - fresh - known);
  }

  public String getRegionCode() {
    return regionCode;
  }

  public boolean isReal() {
    return real;
  }

  public void setReal(boolean real) {
    this.real = real;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
