package id.teladan.web.visit;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.visit.AgendaContent;
import id.teladan.visit.AgendaEditing;
import id.teladan.visit.AgendaSession;
import id.teladan.visit.VisitReading;
import id.teladan.visit.VisitRights;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /visits/12/agenda}: sessions for both sides; assignment and questions for the visitor. */
@Named
@RequestScoped
public class AgendaPage {
  private static final Pattern SESSION = Pattern.compile("sessions\\[(\\d+)].*");

  @Inject private VisitRoute route;
  @Inject private AgendaEditing editing;
  @Inject private VisitReading visits;
  @Inject private Exits exits;

  private final AgendaForm form = new AgendaForm();
  private VisitRights rights;

  @PostConstruct
  void read() {
    form.fill(editing.open(route.id()));
    rights = visits.rights(route.id());
  }

  public void save() {
    exits.leave(
        () -> {
          AgendaContent content = form.content();
          try {
            editing.update(route.id(), form.getVersion(), content);
          } catch (InvalidInputException wrong) {
            throw named(wrong, content.sessions());
          }
        },
        "agenda",
        "agenda");
  }

  /** The same faults, each of a session with the session's name: lines move when they are kept. */
  private static InvalidInputException named(
      InvalidInputException wrong, List<AgendaSession> sessions) {
    return new InvalidInputException(
        wrong.errors().stream().map(error -> named(error, sessions)).toList());
  }

  private static FieldError named(FieldError error, List<AgendaSession> sessions) {
    Matcher place = SESSION.matcher(error.field());
    if (!place.matches()) {
      return error;
    }
    AgendaSession session = sessions.get(Integer.parseInt(place.group(1)));
    String name = session.title() == null ? String.valueOf(session.start()) : session.title();
    Object[] args = new Object[error.args().size() + 1];
    args[0] = name;
    for (int i = 1; i < args.length; i++) {
      args[i] = error.args().get(i - 1);
    }
    return FieldError.of(error.field(), "session-" + error.code(), args);
  }

  public AgendaForm getForm() {
    return form;
  }

  /** Whether the reader writes for the visitor. */
  public boolean isConduct() {
    return rights.conduct();
  }

  /** The themes of the visit, to choose from. */
  public List<String> getThemes() {
    return visits.get(route.id()).content().themes();
  }
}
