package id.teladan.web.exchange;

import id.teladan.exchange.ImportEditing;
import id.teladan.exchange.ImportReading;
import id.teladan.exchange.ImportStatus;
import id.teladan.exchange.ImportView;
import id.teladan.exchange.RowOutcome;
import id.teladan.exchange.RowReport;
import id.teladan.shared.DomainException;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.shared.Refusals;
import id.teladan.web.ui.Choice;
import id.teladan.web.ui.PageLinks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;

/** {@code /imports/12?outcome=INVALID}: how far an import is, and what became of its rows. */
@Named
@RequestScoped
public class ImportPage {
  private static final int SIZE = 100;

  @Inject private ImportRoute route;
  @Inject private ImportReading reading;
  @Inject private ImportEditing editing;
  @Inject private Refusals refusals;
  @Inject private Here here;
  private ImportView job;
  private Map<RowOutcome, Integer> counts;
  private List<RowReport> rows;

  public ImportView getJob() {
    if (job == null) {
      job = reading.get(route.id());
    }
    return job;
  }

  /** Whether something is still to come. */
  public boolean isWorking() {
    return !getJob().status().isEnd();
  }

  public boolean isResumable() {
    return getJob().status() == ImportStatus.CANCELLED || getJob().status() == ImportStatus.FAILED;
  }

  /** Whether it was a trial that came to its end, and so can be done for real. */
  public boolean isTried() {
    return getJob().isDryRun() && getJob().status() == ImportStatus.DONE;
  }

  /** Whether it is worth saying how the file is to be read: nothing was written. */
  public boolean isReadable() {
    boolean idle = isTried() || getJob().status() == ImportStatus.FAILED;
    return idle && !reading.headings(getJob().id()).isEmpty();
  }

  public int getPercent() {
    Integer total = getJob().total();
    return total == null || total == 0 ? 0 : (int) (100L * getJob().done() / total);
  }

  /** How many rows had an outcome. */
  public int count(RowOutcome outcome) {
    if (counts == null) {
      counts = reading.counts(getJob().id());
    }
    return counts.getOrDefault(outcome, 0);
  }

  /** Every outcome that there is; the chosen one is marked. */
  public List<Choice> choices(ImportWords words) {
    return Arrays.stream(RowOutcome.values())
        .filter(outcome -> count(outcome) > 0)
        .map(
            outcome ->
                new Choice(
                    words.outcome(outcome, getJob()),
                    (long) count(outcome),
                    here.getAddress().without("page").with("outcome", outcome).toString(),
                    outcome == chosen()))
        .toList();
  }

  public String getAllLink() {
    return Address.of(here.getPath()).toString();
  }

  /** Null for all of them; an unknown word narrows nothing. */
  public RowOutcome chosen() {
    String wanted = here.parameter("outcome");
    return Arrays.stream(RowOutcome.values())
        .filter(outcome -> outcome.name().equals(wanted))
        .findFirst()
        .orElse(null);
  }

  public boolean isNarrowed() {
    return chosen() != null;
  }

  public List<RowReport> getRows() {
    if (rows == null) {
      rows = reading.rows(getJob().id(), chosen(), (page() - 1) * SIZE, SIZE);
    }
    return rows;
  }

  private int page() {
    String number = here.parameter("page");
    return number != null && number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1;
  }

  public PageLinks getPages() {
    long total = chosen() == null ? getJob().done() : count(chosen());
    return PageLinks.of(total, page(), SIZE, here.getAddress());
  }

  public void cancel() {
    lead(() -> editing.cancel(route.id()));
  }

  public void resume() {
    lead(() -> editing.resume(route.id()));
  }

  /** Does the trial for real, with the same file and choices. */
  public void repeat() {
    lead(() -> editing.repeat(route.id(), getJob().order().publish()));
  }

  private void lead(Supplier<ImportView> deed) {
    try {
      Faces.redirect("/imports/" + deed.get().id());
    } catch (DomainException refused) {
      refusals.show(refused, ImportWords.FEATURE);
    }
  }
}
