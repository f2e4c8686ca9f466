package id.teladan.discovery;

import id.teladan.audit.Audit;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Validation;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** Writes the thesaurus. Searches change within a second of the commit; nothing is indexed anew. */
@Stateless
public class ThesaurusEditing {
  private static final String KIND = "thesaurus_group";

  @Inject private ThesaurusGroups groups;
  @Inject private Validation validation;
  @Inject private Audit audit;
  @Inject private Event<ThesaurusWritten> written;

  /**
   * Adds a group.
   *
   * @throws InvalidInputException naming each term that cannot stay, and why
   */
  @Permitted(Action.ADMINISTER_SYSTEM)
  public ThesaurusGroupView create(ThesaurusGroupContent content) {
    check(content);
    ThesaurusGroup row = new ThesaurusGroup(null, content);
    groups.add(row);
    return done("create", null, row.view());
  }

  /**
   * Changes a group, a built-in one too, or switches it off or on.
   *
   * @throws NotFoundException when there is no such group
   * @throws InvalidInputException naming each term that cannot stay, and why
   * @throws VersionConflictException when somebody else changed it since
   */
  @Permitted(Action.ADMINISTER_SYSTEM)
  public ThesaurusGroupView update(String id, int version, ThesaurusGroupContent content) {
    ThesaurusGroupView before = groups.view(id);
    check(content);
    requireVersion(before, version);
    return done("update", before, write(before, content));
  }

  /**
   * Removes a group that was added; a built-in one is switched off and can be switched on again.
   *
   * @throws NotFoundException when there is no such group
   * @throws VersionConflictException when somebody else changed it since
   */
  @Permitted(Action.ADMINISTER_SYSTEM)
  public void delete(String id, int version) {
    ThesaurusGroupView before = groups.view(id);
    requireVersion(before, version);
    if (before.origin() == ThesaurusOrigin.ADDED) {
      groups.row(id).ifPresent(groups::remove);
      done("delete", before, null);
    } else {
      ThesaurusGroupContent off = new ThesaurusGroupContent(before.terms(), before.note(), false);
      done("switch-off", before, write(before, off));
    }
  }

  private ThesaurusGroupView write(ThesaurusGroupView before, ThesaurusGroupContent content) {
    Optional<ThesaurusGroup> row = groups.row(before.id());
    if (row.isPresent()) {
      row.get().write(content);
      groups.flush();
      return row.get().view();
    }
    ThesaurusGroup changed = new ThesaurusGroup(before.id(), content);
    groups.add(changed);
    return changed.view();
  }

  private void check(ThesaurusGroupContent content) {
    validation.check(content);
    ThesaurusRules.check(content);
  }

  private ThesaurusGroupView done(
      String deed, ThesaurusGroupView before, ThesaurusGroupView after) {
    String id = after == null ? before.id() : after.id();
    audit.record("thesaurus." + deed, KIND, id, before, after);
    written.fire(new ThesaurusWritten());
    return after;
  }

  private static void requireVersion(ThesaurusGroupView current, int version) {
    if (current.version() != version) {
      throw new VersionConflictException("thesaurus group", current.id(), current.version());
    }
  }
}
