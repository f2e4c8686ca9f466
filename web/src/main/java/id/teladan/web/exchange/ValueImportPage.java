package id.teladan.web.exchange;

import id.teladan.benchmark.ValueOutcome;
import id.teladan.exchange.ImportStatus;
import id.teladan.exchange.ValueImportEditing;
import id.teladan.exchange.ValueImportReading;
import id.teladan.exchange.ValueImportView;
import id.teladan.exchange.ValueReport;
import id.teladan.shared.DomainException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
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
import java.util.function.Supplier;
import org.omnifaces.util.Faces;

/** {@code /value-imports/12?outcome=INVALID}: how far an import of figures is, and its report. */
@Named
@RequestScoped
public class ValueImportPage {
  private static final int SIZE = 100;

  @Inject private ValueImportRoute route;
  @Inject private ValueImportReading reading;
  @Inject private ValueImportEditing editing;
  @Inject private Refusals refusals;
  @Inject private Here here;
  private ValueImportView job;
  private Page<ValueReport> rows;

  public ValueImportView getJob() {
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

  public int getPercent() {
    Integer total = getJob().total();
    return total == null || total == 0 ? 0 : (int) (100L * getJob().done() / total);
  }

  public List<ValueOutcome> getOutcomes() {
    return List.of(ValueOutcome.values());
  }

  /** Every outcome that there is; the chosen one is marked. */
  public List<Choice> choices(ValueImportWords words) {
    return Arrays.stream(ValueOutcome.values())
        .filter(outcome -> getJob().count(outcome) > 0)
        .map(
            outcome ->
                new Choice(
                    words.outcome(outcome, getJob()),
                    (long) getJob().count(outcome),
                    here.getAddress().without("page").with("outcome", outcome).toString(),
                    outcome == chosen()))
        .toList();
  }

  public String getAllLink() {
    return Address.of(here.getPath()).toString();
  }

  /** Null for all of them; an unknown word narrows nothing. */
  private ValueOutcome chosen() {
    String wanted = here.parameter("outcome");
    return Arrays.stream(ValueOutcome.values())
        .filter(outcome -> outcome.name().equals(wanted))
        .findFirst()
        .orElse(null);
  }

  public boolean isNarrowed() {
    return chosen() != null;
  }

  public List<ValueReport> getRows() {
    return read().items();
  }

  public PageLinks getPages() {
    return PageLinks.of(read().total(), read().page(), SIZE, here.getAddress());
  }

  private Page<ValueReport> read() {
    if (rows == null) {
      String number = here.parameter("page");
      boolean known = number != null && number.matches("[1-9]\\d{0,5}");
      rows =
          reading.rows(
              route.id(), chosen(), new PageRequest(known ? Integer.parseInt(number) : 1, SIZE));
    }
    return rows;
  }

  public void cancel() {
    lead(() -> editing.cancel(route.id()));
  }

  public void resume() {
    lead(() -> editing.resume(route.id()));
  }

  /** Does the trial for real, with the same file and choices. */
  public void repeat() {
    lead(() -> editing.repeat(route.id()));
  }

  private void lead(Supplier<ValueImportView> deed) {
    try {
      Faces.redirect("/value-imports/" + deed.get().id());
    } catch (DomainException refused) {
      refusals.show(refused, ImportWords.FEATURE);
    }
  }
}
