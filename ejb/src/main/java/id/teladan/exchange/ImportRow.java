package id.teladan.exchange;

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

/** What became of one row of a file. */
@Entity
@Table(name = "import_row")
class ImportRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_row_seq")
  @SequenceGenerator(name = "import_row_seq", sequenceName = "import_row_seq")
  private Long id;

  @Column(name = "job_id")
  private Long jobId;

  private int pos;
  private int line;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "column_name")
  private String columnName;

  private String title;

  @Enumerated(EnumType.STRING)
  private RowOutcome outcome;

  @Column(name = "solution_id")
  private Long solutionId;

  private String messages;

  protected ImportRow() {}

  ImportRow(long jobId, int pos, RowReport report) {
    this.jobId = jobId;
    this.pos = pos;
    this.line = report.line();
    this.fileName = report.file();
    this.columnName = report.column();
    this.title = cut(report.title());
    this.outcome = report.outcome();
    this.solutionId = report.solutionId();
    this.messages = Json.write(report.messages().stream().limit(RowReport.MESSAGES).toList());
  }

  private static String cut(String text) {
    return text == null || text.length() <= Lengths.TITLE
        ? text
        : text.substring(0, Lengths.TITLE - 1) + "…";
  }

  RowReport report() {
    return new RowReport(
        line,
        fileName,
        columnName,
        title,
        outcome,
        solutionId,
        List.of(Json.read(messages, ImportMessage[].class)));
  }
}
