package id.teladan.discovery;

import id.teladan.search.Thesaurus;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The thesaurus as the database has it now, in the form that the index takes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ThesaurusSource {
  @Inject private ThesaurusGroups groups;

  public Thesaurus thesaurus() {
    return of(groups.all());
  }

  static Thesaurus of(List<ThesaurusGroupView> groups) {
    return new Thesaurus(
        groups.stream().filter(ThesaurusGroupView::active).map(ThesaurusGroupView::terms).toList());
  }
}
