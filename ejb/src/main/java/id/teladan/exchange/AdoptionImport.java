package id.teladan.exchange;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.ConflictException;
import id.teladan.shared.DomainException;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings a region's adoptions in from a CSV or XLSX: columns as in an import of solutions, of which
 * {@code title} or {@code id} (the solution), {@code regionCode}, {@code ownerUnit}, {@code stage},
 * {@code since}, {@code agreements} and {@code summary} (the remark) count. Rows that fail leave
 * nothing; the others stay.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AdoptionImport {
  /** What a column may be taken for. */
  public static final List<String> FIELDS =
      List.of(
          "title",
          "id",
          "regionCode",
          Columns.REGION_NAME,
          "ownerUnit",
          "stage",
          "since",
          "agreements",
          "summary");

  /** A region adopts dozens, not thousands; so one waits for the answer. */
  static final int ROWS = 1_000;

  private static final String NO_TITLE = "file-no-title-column";

  @Inject private AdoptionRowStep step;
  @Inject private CurrentCaller caller;

  /**
   * @param format null when it is to be guessed from the file
   * @param regionCode for rows that name none; null when there is none
   * @param mapping how columns are to be read, where they are not understood by themselves
   * @param trial find out what would happen and write nothing
   * @throws InvalidInputException when the file as a whole is of no use, however it is read
   */
  @Permitted(Action.EDIT_ADOPTION)
  public AdoptionIntake run(
      Path file, ImportFormat format, String regionCode, ImportMapping mapping, boolean trial) {
    if (regionCode != null) {
      caller.require(Action.EDIT_ADOPTION, regionCode);
    }
    List<FileRow> rows = new ArrayList<>();
    List<Heading> headings = new ArrayList<>();
    try {
      FileRows.read(
          table(format, file),
          file,
          () -> noted(new HeaderSearch(mapping), headings),
          row -> {
            rows.add(row);
            return rows.size() <= ROWS;
          });
    } catch (UnreadableFileException e) {
      ImportMessage reason = e.reason();
      List<ImportHeading> columns = columns(headings);
      if (reason.code().equals(NO_TITLE) && !columns.isEmpty()) {
        return new AdoptionIntake(columns, List.of(), reason);
      }
      throw new InvalidInputException(
          FieldError.of("file", reason.code(), reason.args().toArray()));
    } catch (IOException e) {
      throw new UncheckedIOException("the file cannot be read", e);
    }
    if (rows.size() > ROWS) {
      throw new InvalidInputException(FieldError.of("file", "file-too-many-rows", ROWS));
    }
    return new AdoptionIntake(columns(headings), reports(rows, regionCode, trial), null);
  }

  private static Heading noted(Heading heading, List<Heading> all) {
    all.add(heading);
    return heading;
  }

  /** Of the table that was read, or else of the first one. */
  private static List<ImportHeading> columns(List<Heading> headings) {
    return headings.stream()
        .filter(Heading::isFound)
        .findFirst()
        .or(() -> headings.stream().findFirst())
        .map(Heading::headings)
        .orElse(List.of());
  }

  private static ImportFormat table(ImportFormat format, Path file) throws IOException {
    ImportFormat wanted = format == null ? FileRows.guess(null, start(file)) : format;
    if (wanted == ImportFormat.PUBLICCODE) {
      throw new InvalidInputException(FieldError.of("format", "unknown-value", "csv, xlsx"));
    }
    return wanted;
  }

  private List<RowReport> reports(List<FileRow> rows, String regionCode, boolean trial) {
    List<RowReport> reports = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (FileRow row : rows) {
      reports.add(report(row, regionCode, trial, taken));
    }
    return reports;
  }

  /** What a trial takes back would not stop the same row further down. */
  private RowReport report(FileRow row, String regionCode, boolean trial, Set<String> taken) {
    if (row.flaw() != null) {
      return RowReport.of(row, RowOutcome.INVALID, null, List.of(row.flaw()));
    }
    try {
      long solution = step.take(row, regionCode, trial);
      String region = row.text("regionCode") == null ? "" : row.text("regionCode");
      boolean again = !taken.add(solution + " " + region + " " + row.text(Columns.REGION_NAME));
      return RowReport.of(row, again ? RowOutcome.DUPLICATE : RowOutcome.NEW, solution, List.of());
    } catch (ConflictException there) {
      return RowReport.of(row, RowOutcome.DUPLICATE, null, List.of());
    } catch (DomainException refused) {
      return RowReport.of(row, RowOutcome.INVALID, null, messages(refused));
    }
  }

  private static List<ImportMessage> messages(DomainException refused) {
    return refused.errors().isEmpty()
        ? List.of(ImportMessage.of(null, refused.code()))
        : refused.errors().stream()
            .map(e -> new ImportMessage(e.field(), code(refused, e), args(e)))
            .toList();
  }

  /** That something is missing says more with what is missing. */
  private static String code(DomainException refused, FieldError error) {
    return refused.code().equals("stage-conditions") ? "missing." + error.field() : error.code();
  }

  private static List<String> args(FieldError error) {
    return error.args().stream().map(String::valueOf).toList();
  }

  private static byte[] start(Path file) throws IOException {
    try (var in = java.nio.file.Files.newInputStream(file)) {
      return in.readNBytes(4);
    }
  }
}
