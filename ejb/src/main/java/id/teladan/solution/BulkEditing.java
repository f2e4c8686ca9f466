package id.teladan.solution;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.region.AffairDirectory;
import id.teladan.shared.DomainException;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Validation;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Changes many solutions at once, for curators. Each solution is a transaction of its own, so one
 * that cannot be changed holds up none of the others; the report says what came of each. Taking
 * back is one action and restores what nobody has changed since.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkEditing {
  private static final int SHOWN = 20;

  @Inject private BulkStep step;
  @Inject private BulkChanges changes;
  @Inject private Validation validation;
  @Inject private AffairDirectory affairs;
  @Inject private CurrentCaller caller;

  /**
   * @throws InvalidInputException when no solution could be changed so
   */
  @Permitted(Action.REVIEW_SOLUTION)
  public BulkView change(BulkCommand command) {
    check(command);
    long id = step.begin(command);
    command.items().stream().distinct().forEach(item -> one(id, command, item));
    return changes.view(id);
  }

  private void one(long id, BulkCommand command, BulkCommand.Item item) {
    try {
      step.apply(id, command, item);
    } catch (VersionConflictException stale) {
      step.refused(id, item, BulkOutcome.STALE, stale.code());
    } catch (DomainException refused) {
      step.refused(id, item, BulkOutcome.REFUSED, code(refused));
    }
  }

  /** Brings back what nobody has changed since. */
  @Permitted(Action.REVIEW_SOLUTION)
  public BulkView undo(long id) {
    get(id);
    for (Long row : step.beginUndo(id)) {
      try {
        step.undo(row);
      } catch (DomainException refused) {
        step.notUndone(row);
      }
    }
    return changes.view(id);
  }

  /**
   * @throws NotFoundException when there is none
   */
  @Permitted(Action.REVIEW_SOLUTION)
  public BulkView get(long id) {
    caller.requireEver(Action.REVIEW_SOLUTION);
    return changes.view(id);
  }

  /** The latest ones first. */
  @Permitted(Action.REVIEW_SOLUTION)
  public List<BulkView> latest() {
    return changes.latest(SHOWN);
  }

  private void check(BulkCommand command) {
    validation.check(command);
    boolean silent = command.text() == null || command.text().isBlank();
    if (silent && command.change() != BulkKind.ARCHIVE) {
      throw new InvalidInputException(FieldError.of("text", "required"));
    }
    if (command.change() == BulkKind.SET_AFFAIR || command.change() == BulkKind.ADD_AFFAIR) {
      affairs.require("text", command.text().strip());
    }
  }

  private static String code(DomainException refused) {
    return refused.errors().isEmpty() ? refused.code() : refused.errors().get(0).code();
  }
}
