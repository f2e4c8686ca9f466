package id.teladan.exchange;

import java.util.List;

/**
 * What became of a file of adoptions, or in a trial would.
 *
 * @param columns what its columns were taken for
 * @param rows each of its rows
 * @param fault why it was of no use as it was read; null when it was
 */
public record AdoptionIntake(
    List<ImportHeading> columns, List<RowReport> rows, ImportMessage fault) {

  public AdoptionIntake {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
