package id.teladan.identity;

import id.teladan.audit.Audit;
import id.teladan.audit.AuditView;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows people to those who administer them. */
@Stateless
public class PeopleReading {
  private static final String CHANGES = "person.";
  private static final String OWN = "account.";

  @Inject private People people;
  @Inject private PeopleEditing editing;
  @Inject private CurrentCaller caller;
  @Inject private Audit audit;

  /**
   * By name. A coordinator gets the people of their region who hold no national role.
   *
   * @param region null for all that the caller may see
   * @param text part of a name; null for all
   */
  @Permitted(Action.ADMINISTER_PEOPLE)
  public Page<PersonView> list(String region, String text, PersonState state, PageRequest page) {
    Caller who = caller.get();
    boolean all = who.mayAnywhere(Action.ADMINISTER_PEOPLE);
    if (!all && state == PersonState.ERASED) {
      return Page.of(List.of(), page);
    }
    List<String> own = all ? null : who.regionsFor(Action.ADMINISTER_PEOPLE);
    String part = text == null || text.isBlank() ? null : text.strip();
    return people.list(new PeopleFilter(own, region, part, state), page);
  }

  /** What was changed about somebody, oldest first. */
  @Permitted(Action.ADMINISTER_PEOPLE)
  public List<AuditView> history(long id) {
    editing.open(id);
    return audit.of(PeopleEditing.KIND, id).stream()
        .filter(deed -> deed.action().startsWith(CHANGES) || deed.action().startsWith(OWN))
        .toList();
  }
}
