package id.teladan.exchange;

import id.teladan.benchmark.ValueOutcome;
import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows imports of figures to those who ordered them, and all to curators and administrators. */
@Stateless
public class ValueImportReading {
  @Inject private ValueImports imports;
  @Inject private CurrentCaller caller;

  /**
   * @throws NotFoundException when there is none that the caller may see
   */
  @Permitted(Action.IMPORT_VALUE)
  public ValueImportView get(long id) {
    ValueImportView found = imports.require(id).view();
    if (!mayRead(caller.get(), found)) {
      throw new NotFoundException("value-import", id);
    }
    return found;
  }

  /**
   * The report, in the order of the file.
   *
   * @param outcome only these; null for all
   */
  @Permitted(Action.IMPORT_VALUE)
  public Page<ValueReport> rows(long id, ValueOutcome outcome, PageRequest page) {
    get(id);
    return new Page<>(
        imports.rows(id, outcome, page.offset(), page.size()),
        imports.countRows(id, outcome),
        page.page(),
        page.size());
  }

  /** The whole report, as far as it is kept. */
  @Permitted(Action.IMPORT_VALUE)
  public List<ValueReport> allRows(long id, ValueOutcome outcome) {
    get(id);
    return imports.rows(id, outcome, 0, ImportLimits.REPORTED_ROWS);
  }

  /** The caller's own, or everybody's for who may see them; latest first. */
  @Permitted(Action.IMPORT_VALUE)
  public Page<ValueImportView> list(PageRequest page) {
    Caller who = caller.get();
    return imports.list(who.mayAnywhere(Action.IMPORT_VALUE) ? null : who.accountId(), page);
  }

  static boolean mayRead(Caller who, ValueImportView job) {
    return who.mayAnywhere(Action.IMPORT_VALUE)
        || who.accountId() != null && who.accountId() == job.accountId();
  }
}
