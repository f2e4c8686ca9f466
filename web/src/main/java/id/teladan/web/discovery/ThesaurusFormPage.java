package id.teladan.web.discovery;

import id.teladan.discovery.SearchAnswer;
import id.teladan.discovery.ThesaurusEditing;
import id.teladan.discovery.ThesaurusGroupContent;
import id.teladan.discovery.ThesaurusGroupView;
import id.teladan.discovery.ThesaurusOrigin;
import id.teladan.discovery.ThesaurusReading;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /thesaurus/new} and {@code /thesaurus/opd}: one group, tried out before it is saved. */
@Named
@RequestScoped
public class ThesaurusFormPage {
  private static final String LIST = "/thesaurus?done=";

  @Inject private ThesaurusRoute route;
  @Inject private ThesaurusReading reading;
  @Inject private ThesaurusEditing editing;
  @Inject private Deeds deeds;

  private final ThesaurusForm form = new ThesaurusForm();
  private ThesaurusGroupView group;
  private List<SearchAnswer.OtherMeaning> meanings;

  @PostConstruct
  void read() {
    if (route.group() != null) {
      group = reading.get(route.group());
      form.fill(group);
    }
  }

  public void save() {
    deeds.leave(
        () -> {
          if (group == null) {
            editing.create(form.content());
          } else {
            editing.update(group.id(), form.getVersion(), form.content());
          }
        },
        LIST + "saved");
  }

  public void delete() {
    deeds.leave(() -> editing.delete(group.id(), form.getVersion()), LIST + "deleted");
  }

  /** Saves what Teladan begins with, and switches it on. */
  public void restore() {
    ThesaurusGroupContent first =
        new ThesaurusGroupContent(group.builtInTerms(), group.note(), true);
    deeds.leave(() -> editing.update(group.id(), form.getVersion(), first), LIST + "saved");
  }

  /** Tells what the word would also search; nothing is saved. */
  public void preview() {
    ThesaurusGroupContent draft = form.content();
    String typed = form.getWord();
    if ((typed == null || typed.isBlank()) && !draft.terms().isEmpty()) {
      form.setWord(draft.terms().get(0));
    }
    deeds.tried(() -> meanings = reading.preview(route.group(), draft, form.getWord()));
  }

  public ThesaurusForm getForm() {
    return form;
  }

  /** The group as it is stored; null for a new one. */
  public ThesaurusGroupView getGroup() {
    return group;
  }

  public boolean isAdded() {
    return group != null && group.origin() == ThesaurusOrigin.ADDED;
  }

  public boolean isBuiltIn() {
    return group != null && group.origin() != ThesaurusOrigin.ADDED;
  }

  public boolean isChanged() {
    return group != null && group.origin() == ThesaurusOrigin.CHANGED;
  }

  /** What was tried out; null when nothing was. */
  public List<SearchAnswer.OtherMeaning> getMeanings() {
    return meanings;
  }
}
