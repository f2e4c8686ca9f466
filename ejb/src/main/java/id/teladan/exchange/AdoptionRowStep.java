package id.teladan.exchange;

import id.teladan.adoption.AdoptionContent;
import id.teladan.adoption.AdoptionEditing;
import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.AdoptionStart;
import id.teladan.adoption.AdoptionTransition;
import id.teladan.adoption.AdoptionView;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionView;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.PartialDate;
import id.teladan.solution.Instrument;
import id.teladan.solution.SolutionFeed;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * One row of an import of adoptions, in a transaction of its own. A trial does everything that the
 * real thing does and then takes it back, so that it cannot promise more.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AdoptionRowStep {
  @Inject private AdoptionEditing editing;
  @Inject private SolutionFeed solutions;
  @Inject private Places places;
  @Resource private SessionContext context;

  /**
   * Begins the adoption, and moves it to the stage of the row.
   *
   * @param defaultRegion for rows that name none; null when there is none
   * @return the solution
   * @throws id.teladan.shared.DomainException when the row cannot be taken; nothing is written
   */
  @Permitted(Action.EDIT_ADOPTION)
  public long take(FileRow row, String defaultRegion, boolean trial) {
    long solution = solution(row);
    AdoptionStart start =
        new AdoptionStart(solution, region(row, defaultRegion), null, content(row));
    AdoptionView begun = editing.create(start);
    AdoptionStage stage = stage(row);
    if (stage != null && stage != AdoptionStage.INTERESTED) {
      editing.move(begun.id(), step(row, stage));
    }
    if (trial) {
      context.setRollbackOnly();
    }
    return solution;
  }

  private long solution(FileRow row) {
    String number = row.text("id");
    if (number != null && number.matches("\\d{1,18}")) {
      return Long.parseLong(number);
    }
    String title = row.text("title");
    return Optional.ofNullable(title)
        .flatMap(solutions::idOf)
        .orElseThrow(() -> fault("title", "unknown-solution", String.valueOf(title)));
  }

  private String region(FileRow row, String defaultRegion) {
    String code = row.text("regionCode");
    String name = code == null ? row.text(Columns.REGION_NAME) : code;
    if (name == null) {
      if (defaultRegion == null) {
        throw fault("regionCode", "required");
      }
      return defaultRegion;
    }
    return places
        .regionByCode(name)
        .or(() -> places.regionByName(name))
        .map(RegionView::code)
        .orElseThrow(
            () -> {
              String similar = places.similarRegions(name);
              return similar.isEmpty()
                  ? fault("regionCode", "unknown-region-here", name)
                  : fault("regionCode", "unknown-region-suggest", name, similar);
            });
  }

  private AdoptionContent content(FileRow row) {
    return AdoptionContent.reported(
        row.text("ownerUnit"), date(row), instrument(row), row.text("summary"));
  }

  private static PartialDate date(FileRow row) {
    String text = row.text("since");
    return text == null
        ? null
        : CellReading.date(text).orElseThrow(() -> fault("since", "invalid-date-here", text));
  }

  private static Instrument instrument(FileRow row) {
    String text = row.text("agreements");
    return text == null
        ? null
        : AdoptionColumns.instrument(text)
            .orElseThrow(
                () -> fault("agreements", "unknown-value-here", text, AdoptionColumns.INSTRUMENTS));
  }

  private static AdoptionStage stage(FileRow row) {
    String text = row.text("stage");
    return text == null
        ? null
        : AdoptionColumns.stage(text)
            .orElseThrow(() -> fault("stage", "unknown-value-here", text, AdoptionColumns.STAGES));
  }

  /** What a stage asks for comes from the row: its remark, its date, its agreement. */
  private static AdoptionTransition step(FileRow row, AdoptionStage to) {
    PartialDate date = date(row);
    String remark = row.text("summary");
    return new AdoptionTransition(
        to,
        remark,
        to == AdoptionStage.AGREED || to == AdoptionStage.LIVE ? remark : null,
        date,
        null,
        instrument(row),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        date,
        remark,
        remark);
  }

  private static InvalidInputException fault(String field, String code, Object... args) {
    return new InvalidInputException(FieldError.of(field, code, args));
  }
}
