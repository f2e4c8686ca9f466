package id.teladan.discovery;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.search.Thesaurus;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Shows administrators which terms mean the same, and what a search makes of them. */
@Stateless
public class ThesaurusReading {
  private static final Comparator<ThesaurusGroupView> BY_FIRST_TERM =
      Comparator.comparing(
          (ThesaurusGroupView group) -> group.terms().get(0).toLowerCase(Locale.ROOT));

  @Inject private ThesaurusGroups groups;
  @Inject private IndexOwner owner;

  /**
   * The groups in the order of their first terms.
   *
   * @param q what one of the terms or the note contains; null or blank for all
   * @param origin null for all
   */
  @Permitted(Action.ADMINISTER_SYSTEM)
  public Page<ThesaurusGroupView> list(String q, ThesaurusOrigin origin, PageRequest page) {
    String wanted = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
    List<ThesaurusGroupView> found =
        groups.all().stream()
            .filter(group -> origin == null || group.origin() == origin)
            .filter(group -> contains(group, wanted))
            .sorted(BY_FIRST_TERM)
            .toList();
    return Page.of(found, page);
  }

  /**
   * @throws NotFoundException when there is no such group
   */
  @Permitted(Action.ADMINISTER_SYSTEM)
  public ThesaurusGroupView get(String id) {
    return groups.view(id);
  }

  /** What a search of these words also searches now. */
  @Permitted(Action.ADMINISTER_SYSTEM)
  public List<SearchAnswer.OtherMeaning> preview(String q) {
    return preview(ThesaurusSource.of(groups.all()), q);
  }

  /**
   * What a search of these words would also search if the group were saved like this.
   *
   * @param id the group that changes; null for a new one
   */
  @Permitted(Action.ADMINISTER_SYSTEM)
  public List<SearchAnswer.OtherMeaning> preview(String id, ThesaurusGroupContent draft, String q) {
    ThesaurusRules.check(draft);
    List<ThesaurusGroupView> all = new ArrayList<>(groups.all());
    all.removeIf(group -> group.id().equals(id));
    all.add(
        new ThesaurusGroupView(
            "draft", draft.terms(), null, draft.active(), ThesaurusOrigin.ADDED, List.of(), 0));
    return preview(ThesaurusSource.of(all), q);
  }

  private List<SearchAnswer.OtherMeaning> preview(Thesaurus thesaurus, String q) {
    return owner.index().alsoSearched(thesaurus, q == null ? "" : q).stream()
        .map(a -> new SearchAnswer.OtherMeaning(a.typed(), a.meant()))
        .toList();
  }

  private static boolean contains(ThesaurusGroupView group, String wanted) {
    return group.terms().stream().anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(wanted))
        || group.note() != null && group.note().toLowerCase(Locale.ROOT).contains(wanted);
  }
}
