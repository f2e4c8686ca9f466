package id.teladan.exchange;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.shared.DomainException;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.solution.SolutionContent;
import id.teladan.solution.SolutionIntake;
import id.teladan.solution.SolutionRules;
import id.teladan.solution.SolutionStatus;
import id.teladan.solution.SolutionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides what a row is and, unless it is a dry run, does it. Runs in the transaction of its batch
 * and as the person who ordered the import.
 */
@ApplicationScoped
public class RowIntake {
  private static final String ID = "\\d{1,18}(\\.0)?";

  @Inject private SolutionIntake solutions;
  @Inject private SolutionRules rules;
  @Inject private Imports imports;
  @Inject private Places places;
  @Inject private CurrentCaller caller;

  /** Bean constructor. */
  public RowIntake() {}

  /**
   * What is known of the rows before and the catalogue while a batch is done.
   *
   * @param order of the import
   * @param seen lines by title, and by id or key, of earlier rows of the file
   * @param there solutions by title
   * @param units agencies of the regions
   */
  record Known(
      ImportOrder order,
      Map<String, Integer> seen,
      Map<String, Long> there,
      OwnerUnits.Batch units) {}

  /** Everything that the titles of a batch may stand for in the catalogue. */
  Map<String, Long> inCatalogue(List<FileRow> rows) {
    List<String> titles =
        rows.stream().map(row -> row.text("title")).filter(Objects::nonNull).toList();
    Map<String, Long> there = new HashMap<>();
    for (SolutionIntake.Entitled each : solutions.entitled(titles)) {
      there.putIfAbsent(TitleKey.of(each.regionCode(), each.title()), each.id());
    }
    return there;
  }

  /** Remembers a row that was done earlier, after a resumption. */
  void remember(FileRow row, ImportOrder order, Map<String, Integer> seen) {
    String region = new RowContent(row, order.defaults(), null, places).region();
    if (row.flaw() == null && region != null && row.text("title") != null) {
      seen.putIfAbsent(TitleKey.of(region, row.text("title")), row.line());
    }
  }

  RowReport take(FileRow row, int ordinal, Known known) {
    if (row.flaw() != null) {
      return RowReport.of(row, RowOutcome.INVALID, null, List.of(row.flaw()));
    }
    List<ImportMessage> faults = new ArrayList<>();
    Optional<SolutionView> current = current(row, ordinal, known, faults);
    SolutionContent before = current.map(SolutionView::content).orElse(null);
    RowContent reading = new RowContent(row, known.order().defaults(), before, places);
    SolutionContent content = reading.content();
    faults.addAll(reading.faults());
    check(content, faults);
    if (!faults.isEmpty()) {
      return RowReport.of(row, RowOutcome.INVALID, null, faults);
    }
    List<ImportMessage> notes = new ArrayList<>(reading.notes());
    known.units().note(content).ifPresent(notes::add);
    String unread = row.text(PubliccodeRows.UNREAD);
    if (unread != null) {
      String code = unread.contains("usedBy") ? "publiccode-unread-users" : "publiccode-unread";
      notes.add(ImportMessage.of(null, code, unread));
    }
    return settle(row, current.orElse(null), content, known, notes);
  }

  private RowReport settle(
      FileRow row,
      SolutionView current,
      SolutionContent content,
      Known known,
      List<ImportMessage> notes) {
    String key = TitleKey.of(content.regionCode(), content.title());
    Integer line = known.seen().putIfAbsent(key, row.line());
    if (line != null) {
      return duplicate(
          row, known.there().get(key), ImportMessage.of("title", "same-as-line", line));
    }
    if (current != null) {
      return update(row, current, content, known, notes);
    }
    Long there = known.there().get(key);
    if (there != null) {
      return duplicate(row, there, ImportMessage.of("title", "same-in-catalogue", there));
    }
    Long id = null;
    if (!known.order().dryRun()) {
      id = solutions.enter(content, known.order().publish()).id();
      known.there().put(key, id);
      if (row.text(Columns.KEY) != null) {
        imports.keep(content.regionCode(), row.text(Columns.KEY), id);
      }
    }
    return RowReport.of(row, RowOutcome.NEW, id, notes);
  }

  private static RowReport duplicate(FileRow row, Long id, ImportMessage why) {
    return RowReport.of(row, RowOutcome.DUPLICATE, id, List.of(why));
  }

  private RowReport update(
      FileRow row,
      SolutionView current,
      SolutionContent content,
      Known known,
      List<ImportMessage> notes) {
    if (content.equals(current.content())) {
      boolean asked = row.text("id") != null || known.order().format() != ImportFormat.PUBLICCODE;
      return RowReport.of(
          row,
          asked ? RowOutcome.UPDATED : RowOutcome.DUPLICATE,
          current.id(),
          List.of(ImportMessage.of(null, "unchanged", current.id())));
    }
    if (!known.order().dryRun()) {
      solutions.replace(current, content);
    }
    return RowReport.of(row, RowOutcome.UPDATED, current.id(), notes);
  }

  /** The solution that the row names by its id or by the key of another register. */
  private Optional<SolutionView> current(
      FileRow row, int ordinal, Known known, List<ImportMessage> faults) {
    String id = row.text("id");
    String key = row.text(Columns.KEY);
    if (key != null && key.length() > ImportKey.LONGEST) {
      faults.add(ImportMessage.of(Columns.KEY, "too-long", ImportKey.LONGEST));
      return Optional.empty();
    }
    Optional<SolutionView> found =
        id != null && id.matches(ID) ? byId(row, id, ordinal, known) : Optional.empty();
    if (found.isEmpty() && key != null) {
      found = byKey(row, key, known);
    }
    found.ifPresent(solution -> judge(row, solution, faults));
    return found;
  }

  /**
   * A number that is just the number of the row is no id of ours, unless the title agrees: lists
   * are numbered everywhere.
   */
  private Optional<SolutionView> byId(FileRow row, String text, int ordinal, Known known) {
    long id = Long.parseLong(text.replace(".0", ""));
    return solutions
        .changeable(id)
        .filter(
            s -> {
              String region = region(row, known, s);
              String title = row.text("title");
              boolean sameTitle =
                  title != null
                      && TitleKey.of("", title).equals(TitleKey.of("", s.content().title()));
              return s.content().regionCode().equals(region)
                  && (sameTitle || row.has("version") || id != ordinal);
            });
  }

  private Optional<SolutionView> byKey(FileRow row, String key, Known known) {
    String region = region(row, known, null);
    return region == null
        ? Optional.empty()
        : imports.idOfKey(region, key).flatMap(solutions::changeable);
  }

  private String region(FileRow row, Known known, SolutionView current) {
    SolutionContent before = current == null ? null : current.content();
    return new RowContent(row, known.order().defaults(), before, places).region();
  }

  private static void judge(FileRow row, SolutionView solution, List<ImportMessage> faults) {
    String version = row.text("version");
    boolean other = version != null && !version.replace(".0", "").equals("" + solution.version());
    if (other) {
      faults.add(ImportMessage.of("version", "changed-meanwhile", solution.id(), version));
    }
    if (solution.status() == SolutionStatus.ARCHIVED) {
      faults.add(ImportMessage.of("id", "archived-not-editable", solution.id()));
    }
  }

  private void check(SolutionContent content, List<ImportMessage> faults) {
    try {
      rules.check(content);
    } catch (InvalidInputException refused) {
      for (FieldError error : refused.errors()) {
        String field = field(error.field());
        boolean said = faults.stream().anyMatch(fault -> sameField(fault.field(), field));
        if (!said) {
          faults.add(ImportMessage.of(field, error.code(), error.args().toArray()));
        }
      }
    } catch (DomainException refused) {
      faults.add(ImportMessage.of(null, refused.code()));
    }
    String region = content.regionCode();
    if (region != null && !caller.get().may(Action.IMPORT_SOLUTION, region)) {
      faults.add(ImportMessage.of("regionCode", "not-your-region", region));
    }
  }

  /** {@code links[0].url} stands in the column {@code links}. */
  private static String field(String path) {
    return path.replaceAll("\\[.*", "");
  }

  private static boolean sameField(String fault, String field) {
    return field.equals(fault) || field.equals("regionCode") && Columns.REGION_NAME.equals(fault);
  }
}
