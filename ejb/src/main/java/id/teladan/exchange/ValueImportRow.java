package id.teladan.exchange;

import id.teladan.benchmark.ValueOutcome;
import id.teladan.shared.Json;
import id.teladan.shared.Lengths;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;

/** A line of the report of an import of figures. */
@Entity
@Table(name = "value_import_row")
class ValueImportRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "value_import_row_seq")
  @SequenceGenerator(name = "value_import_row_seq", sequenceName = "value_import_row_seq")
  private Long id;

  @Column(name = "job_id")
  private Long jobId;

  private int line;

  @Column(name = "last_line")
  private int lastLine;

  private String what;

  @Column(name = "column_name")
  private String columnName;

  @Enumerated(EnumType.STRING)
  private ValueOutcome outcome;

  private String messages;

  protected ValueImportRow() {}

  ValueImportRow(long jobId, ValueReport report) {
    this.jobId = jobId;
    this.line = report.line();
    this.lastLine = report.lastLine();
    this.what = cut(report.what());
    this.columnName = cut(report.column());
    this.outcome = report.outcome();
    this.messages = Json.write(report.messages().stream().limit(RowReport.MESSAGES).toList());
  }

  private static String cut(String text) {
    return text == null || text.length() <= Lengths.TITLE
        ? text
        : text.substring(0, Lengths.TITLE - 1) + "…";
  }

  ValueReport report() {
    return new ValueReport(
        line,
        lastLine,
        what,
        columnName,
        outcome,
        List.of(Json.read(messages, ImportMessage[].class)));
  }
}
