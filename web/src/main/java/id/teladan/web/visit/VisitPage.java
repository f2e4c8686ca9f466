package id.teladan.web.visit;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.visit.FindingView;
import id.teladan.visit.FollowUpView;
import id.teladan.visit.NoteView;
import id.teladan.visit.VisitReading;
import id.teladan.visit.VisitRights;
import id.teladan.visit.VisitView;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.Fact;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code /visits/12}: one visit, as far as the reader may see it. */
@Named
@RequestScoped
public class VisitPage {
  @Inject private VisitRoute route;
  @Inject private VisitReading reading;
  @Inject private VisitFacts facts;
  @Inject private CurrentCaller caller;
  @Inject private Here here;

  private VisitView visit;
  private VisitRights rights;
  private List<FindingView> findings;
  private List<FollowUpView> followUps;
  private List<NoteView> notes;

  @PostConstruct
  void read() {
    visit = reading.get(route.id());
    rights = reading.rights(route.id());
  }

  public VisitView getVisit() {
    return visit;
  }

  public VisitRights getRights() {
    return rights;
  }

  public List<Fact> getFacts() {
    return facts.strip(visit);
  }

  public List<FindingView> getFindings() {
    if (findings == null) {
      findings = reading.findings(visit.id());
    }
    return findings;
  }

  /** The follow-up plan; empty for who may not read it. */
  public List<FollowUpView> getFollowUps() {
    if (followUps == null) {
      followUps = rights.whole() ? reading.followUps(visit.id()) : List.of();
    }
    return followUps;
  }

  /** The notes, latest first; empty for who may not read them. */
  public List<NoteView> getNotes() {
    if (notes == null) {
      notes = new ArrayList<>(rights.notes() ? reading.notes(visit.id()) : List.of());
      Collections.reverse(notes);
    }
    return notes;
  }

  /** The title of the solution that something here is about; null when there is none to read. */
  public String solutionTitle(Long id) {
    return facts.solutionTitle(id);
  }

  /** Whether the reader could adopt the solution of a follow-up for the visiting region. */
  public boolean isMayAdopt() {
    return caller.get().may(Action.EDIT_ADOPTION, visit.getVisitorCode());
  }

  /** What was saved just before, to say so; null for nothing. */
  public String getSaved() {
    String what = here.parameter("saved");
    return what == null ? null : facts.saved(what);
  }
}
