package id.teladan.web.people;

import id.teladan.audit.AuditView;
import id.teladan.identity.Action;
import id.teladan.identity.ActorNames;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.PeoplePolicy;
import id.teladan.identity.PeopleReading;
import id.teladan.identity.Role;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What can be chosen in the form of a person, and what was changed about them before. */
@Named
@RequestScoped
public class PersonChoices {
  @Inject private PeopleRoute route;
  @Inject private ActorNames names;
  @Inject private PeopleReading reading;
  @Inject private CurrentCaller caller;
  @Inject private RegionDirectory regions;

  /** The roles that the reader may give. */
  public List<Role> getRoles() {
    return List.copyOf(PeoplePolicy.grantable(caller.get()));
  }

  /** The regions whose people the reader looks after. */
  public List<SelectItem> getRegions() {
    boolean all = isNational();
    return (all
            ? regions.all().stream()
                .map(RegionView::code)
                .filter(code -> !RegionDirectory.NATION.equals(code))
            : caller.get().regionsFor(Action.ADMINISTER_PEOPLE).stream())
        .map(code -> new SelectItem(code, regions.label(code)))
        .toList();
  }

  public boolean isNational() {
    return caller.get().mayAnywhere(Action.ADMINISTER_PEOPLE);
  }

  /** How somebody who did something is called now. */
  public String name(String actor) {
    return names.names(List.of(actor)).get(actor);
  }

  /** Latest first. */
  public List<AuditView> getHistory() {
    List<AuditView> deeds = new ArrayList<>(reading.history(route.id()));
    Collections.reverse(deeds);
    return deeds;
  }
}
