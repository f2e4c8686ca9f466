package id.teladan.api.adoption;

import id.teladan.exchange.AdoptionIntake;
import id.teladan.exchange.ImportHeading;
import id.teladan.exchange.RowOutcome;
import id.teladan.exchange.RowReport;
import java.util.List;

/**
 * What became of each row of a file, or in a dry run would.
 *
 * @param columns what the columns of the file were taken for
 * @param taken how many adoptions were begun, or would be
 */
public record AdoptionImportJson(
    boolean dryRun, int total, long taken, List<ImportHeading> columns, List<RowReport> rows) {

  static AdoptionImportJson of(boolean trial, AdoptionIntake intake) {
    List<RowReport> rows = intake.rows();
    long taken = rows.stream().filter(r -> r.outcome() == RowOutcome.NEW).count();
    return new AdoptionImportJson(trial, rows.size(), taken, intake.columns(), rows);
  }
}
