package id.teladan.web.people;

import id.teladan.identity.CurrentCaller;
import id.teladan.identity.PeopleEditing;
import id.teladan.identity.PersonState;
import id.teladan.identity.PersonTransition;
import id.teladan.identity.PersonView;
import id.teladan.shared.DomainException;
import id.teladan.web.shared.Here;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** {@code /people/new} invites somebody, {@code /people/12} shows and changes them. */
@Named
@RequestScoped
public class PersonPage {
  @Inject private PeopleRoute route;
  @Inject private PeopleEditing editing;
  @Inject private CurrentCaller caller;
  @Inject private Refusals refusals;
  @Inject private Here here;

  private final PersonForm form = new PersonForm();
  private PersonView person;
  private String link;
  private boolean mailed;

  @PostConstruct
  void fill() {
    if (route.isNew()) {
      editing.openRegion(caller.get().regionCode());
      form.begin(caller.get().regionCode());
    } else {
      person = editing.open(route.id());
      form.fill(person);
    }
  }

  /** Stays on the page, which shows the link this once. */
  public void invite() {
    attempt(() -> show(editing.invite(form.content())));
  }

  public void save() {
    attempt(() -> leave(editing.update(person.id(), form.getVersion(), form.content())));
  }

  public void move(PersonState to) {
    attempt(() -> leave(editing.move(person.id(), new PersonTransition(to))));
  }

  public void makeLink() {
    attempt(() -> show(editing.link(person.id())));
  }

  private void show(PeopleEditing.Invited made) {
    person = made.person();
    form.fill(person);
    link = made.link();
    mailed = link == null;
  }

  private void leave(PersonView changed) {
    Faces.redirect(changed.url() + "?saved=true");
  }

  private void attempt(Runnable deed) {
    try {
      deed.run();
    } catch (DomainException refused) {
      refusals.show(refused, "people");
    }
  }

  public PersonForm getForm() {
    return form;
  }

  public PersonView getPerson() {
    return person;
  }

  /** The link to hand over; null unless one was made just now and could not be mailed. */
  public String getLink() {
    return link;
  }

  public boolean isMailed() {
    return mailed;
  }

  public boolean isSaved() {
    return "true".equals(here.parameter("saved"));
  }

  /** Nobody changes their own rights. */
  public boolean isOwn() {
    return person != null && Objects.equals(caller.get().accountId(), person.id());
  }
}
