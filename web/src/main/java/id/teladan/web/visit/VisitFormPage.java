package id.teladan.web.visit;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionView;
import id.teladan.shared.NotAllowedException;
import id.teladan.visit.TeamMember;
import id.teladan.visit.VisitEditing;
import id.teladan.visit.VisitView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;

/** {@code /visits/new} and {@code /visits/12/edit}: the frame of a visit, for coordinators. */
@Named
@RequestScoped
public class VisitFormPage {
  @Inject private VisitRoute route;
  @Inject private VisitEditing editing;
  @Inject private CurrentCaller caller;
  @Inject private RegionDirectory regions;
  @Inject private Exits exits;

  private final VisitForm form = new VisitForm();
  private List<TeamMember> candidates;
  private VisitView created;

  @PostConstruct
  void read() {
    caller.requireEver(Action.EDIT_VISIT);
    if (route.isNew()) {
      form.setVisitorCode(home());
    } else {
      form.fill(editing.open(route.id()));
    }
    candidates = editing.candidates(form.getVisitorCode());
  }

  private String home() {
    return caller.get().regionsFor(Action.EDIT_VISIT).stream()
        .findFirst()
        .orElseThrow(() -> new NotAllowedException("a visit of no region"));
  }

  public void save() {
    if (route.isNew()) {
      exits.leave(() -> created = editing.create(form.content()), () -> created.url(), "visit");
    } else {
      exits.leave(
          () -> editing.update(route.id(), form.getVersion(), form.content()),
          route::getHome,
          "visit");
    }
  }

  public VisitForm getForm() {
    return form;
  }

  public boolean isNew() {
    return route.isNew();
  }

  /** The region that travels, by name. */
  public String getVisitor() {
    return regions.name(form.getVisitorCode());
  }

  /** The regions to choose a host from. */
  public Collection<RegionView> getHosts() {
    return regions.all();
  }

  public List<TeamMember> getCandidates() {
    return candidates;
  }
}
