package id.teladan.web.visit;

import id.teladan.request.RequestReading;
import id.teladan.request.RequestView;
import id.teladan.visit.AgendaReading;
import id.teladan.visit.AgendaView;
import id.teladan.visit.VisitEditing;
import id.teladan.visit.VisitRights;
import id.teladan.visit.VisitStatus;
import id.teladan.visit.VisitTransition;
import id.teladan.visit.VisitView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The agenda of the visit and its next step, on the visit's page. */
@Named
@RequestScoped
public class VisitNext {
  @Inject private VisitPage page;
  @Inject private AgendaReading agendas;
  @Inject private RequestReading requests;
  @Inject private VisitEditing editing;
  @Inject private VisitNextWords words;

  private AgendaView agenda;
  private NextStep step;

  /** The agenda; null for whoever may not read it. */
  public AgendaView getAgenda() {
    if (agenda == null && page.getRights().agenda()) {
      agenda = agendas.get(page.getVisit().id());
    }
    return agenda;
  }

  /** Whether anything of the agenda is worth a section. */
  public boolean isPlanned() {
    return getAgenda() != null
        && !(getAgenda().getSessions().isEmpty() && getAgenda().getQuestions().isEmpty());
  }

  NextStep step() {
    if (step == null) {
      VisitRights rights = page.getRights();
      NextStep.Facts facts =
          new NextStep.Facts(
              !rights.notes() || !page.getNotes().isEmpty(),
              !page.getFindings().isEmpty(),
              !page.getFollowUps().isEmpty());
      step = NextStep.of(page.getVisit(), rights, getAgenda(), facts);
    }
    return step;
  }

  public boolean isShown() {
    return step() != NextStep.NONE;
  }

  public String getText() {
    return words.text(step(), page.getVisit());
  }

  /** The words of the button; null where there is nothing to press. */
  public String getButton() {
    return words.button(step());
  }

  /** Where the button leads; null where it is a deed. */
  public String getLink() {
    return words.link(step(), page.getVisit());
  }

  /** Whether the papers are to be looked at as well. */
  public boolean isPapers() {
    return step() == NextStep.PUBLISH || step() == NextStep.ADOPT;
  }

  /** What the button does; null where it is a link. */
  public String getDeed() {
    return switch (step()) {
      case START -> VisitStatus.ONGOING.name();
      case FINISH -> VisitStatus.DONE.name();
      case AGAIN -> VisitStatus.PLANNED.name();
      default -> null;
    };
  }

  public void move() {
    String to = getDeed();
    VisitView visit = page.getVisit();
    if (to != null) {
      words.leave(
          () -> editing.move(visit.id(), new VisitTransition(VisitStatus.valueOf(to), null)), to);
    }
  }

  /** The request that the visit was made of; null when there is none to read. */
  public RequestView getRequest() {
    return requests.ofVisit(page.getVisit().id()).orElse(null);
  }
}
