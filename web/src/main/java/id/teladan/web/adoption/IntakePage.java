package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionEditing;
import id.teladan.exchange.AdoptionImport;
import id.teladan.exchange.AdoptionIntake;
import id.teladan.exchange.ImportHeading;
import id.teladan.exchange.ImportMapping;
import id.teladan.exchange.RowOutcome;
import id.teladan.exchange.RowReport;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.shared.DomainException;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/**
 * {@code /adoptions/import}: adoptions from a file, tried first. The file stays with the page, so
 * that its columns can be read otherwise and the same file be taken for good.
 */
@Named
@ViewScoped
public class IntakePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private AdoptionImport intake;
  @Inject private AdoptionEditing editing;
  @Inject private CurrentCaller caller;
  @Inject private AdoptionWords words;
  @Inject private Refusals refusals;

  private final SentFile kept = new SentFile();
  private final Map<String, String> chosen = new TreeMap<>();
  private String regionCode;
  private boolean real;
  private transient Part file;
  private transient AdoptionIntake taken;

  @PostConstruct
  void open() {
    List<String> regions = caller.get().regionsFor(Action.EDIT_ADOPTION);
    regionCode = regions.isEmpty() ? null : regions.get(0);
    editing.openRegion(regionCode);
  }

  /** Takes the file or tries it, and shows what became of each row. */
  public void run() {
    try {
      if (kept.take(file)) {
        chosen.clear();
      } else {
        readColumns();
      }
      ImportMapping mapping = new ImportMapping(chosen, Map.of());
      taken = kept.with(path -> intake.run(path, null, regionCode, mapping, !real));
    } catch (DomainException refused) {
      refusals.show(refused, AdoptionWords.FEATURE);
    }
  }

  /** What was chosen for each column that was shown. */
  private void readColumns() {
    Map<String, String> sent = Faces.getRequestParameterMap();
    for (int i = 0; sent.containsKey("title" + i); i++) {
      chosen.put(sent.get("title" + i), sent.getOrDefault("column" + i, ""));
    }
  }

  /** What the columns are taken for; empty before anything was tried. */
  public List<ImportHeading> getColumns() {
    return taken == null ? List.of() : taken.columns();
  }

  public List<String> getFields() {
    return AdoptionImport.FIELDS;
  }

  /** Why the file was of no use as it was read; null when it was. */
  public String getFault() {
    return taken == null || taken.fault() == null
        ? null
        : words.text("error." + taken.fault().code(), taken.fault().args().toArray());
  }

  /** What became of the rows; null before anything was tried. */
  public List<RowReport> getRows() {
    return taken == null || taken.fault() != null ? null : taken.rows();
  }

  public String getSummary() {
    List<RowReport> rows = getRows();
    long fresh = rows.stream().filter(r -> r.outcome() == RowOutcome.NEW).count();
    long known = rows.stream().filter(r -> r.outcome() == RowOutcome.DUPLICATE).count();
    return words.text(
        real ? "intake.done" : "intake.tried", fresh, known, rows.size() - fresh - known);
  }

  /** The name of the file that the page holds; null for none. */
  public String getFileName() {
    return kept.name();
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
