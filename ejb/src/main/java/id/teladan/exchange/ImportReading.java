package id.teladan.exchange;

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
import java.util.Map;

/** Shows imports to those who ordered them, to curators and administrators. */
@Stateless
public class ImportReading {
  @Inject private Imports imports;
  @Inject private CurrentCaller caller;

  /**
   * @throws NotFoundException when there is none that the caller may see
   */
  @Permitted(Action.READ_IMPORT)
  public ImportView get(long id) {
    ImportView found = imports.require(id).view();
    if (!mayRead(caller.get(), found)) {
      throw new NotFoundException("import", id);
    }
    return found;
  }

  /**
   * What became of the rows, in the order of the file.
   *
   * @param outcome only these; null for all
   * @param from how many to pass over
   */
  @Permitted(Action.READ_IMPORT)
  public List<RowReport> rows(long id, RowOutcome outcome, int from, int limit) {
    get(id);
    return imports.rows(id, outcome, from, limit);
  }

  /** The columns of its file and what they are taken for; empty until somebody has read it. */
  @Permitted(Action.READ_IMPORT)
  public List<ImportHeading> headings(long id) {
    get(id);
    return imports.require(id).headings();
  }

  /** The fields that a column may be taken for. */
  @Permitted(Action.READ_PUBLIC)
  public List<String> fields() {
    return Columns.FIELDS.stream().filter(f -> !f.equals("version")).toList();
  }

  /** Every region that nobody knew in this file, with what was probably meant. */
  @Permitted(Action.READ_IMPORT)
  public List<UnknownRegion> unknownRegions(long id) {
    return UnknownRegion.among(rows(id, RowOutcome.INVALID, 0, ImportLimits.ROWS));
  }

  /** How many rows had each outcome; absent is none. */
  @Permitted(Action.READ_IMPORT)
  public Map<RowOutcome, Integer> counts(long id) {
    get(id);
    return imports.counts(id);
  }

  /** The caller's own imports, or everybody's for who may see them; latest first. */
  @Permitted(Action.READ_IMPORT)
  public Page<ImportView> list(PageRequest page) {
    Caller who = caller.get();
    return imports.list(who.mayAnywhere(Action.READ_IMPORT) ? null : who.accountId(), page);
  }

  static boolean mayRead(Caller who, ImportView job) {
    return who.mayAnywhere(Action.READ_IMPORT)
        || who.accountId() != null && who.accountId() == job.accountId();
  }
}
