package id.teladan.web.request;

import id.teladan.request.RequestEditing;
import id.teladan.request.RequestView;
import id.teladan.request.StepEditing;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * {@code /visit-requests/new?host=31&solution=12} and {@code /visit-requests/12/edit}: a region
 * writes what it asks. Before that it sees what is known already: {@link BeforeAsking}.
 */
@Named
@RequestScoped
public class RequestFormPage {
  @Inject private RequestRoute route;
  @Inject private RequestEditing editing;
  @Inject private StepEditing steps;
  @Inject private RequestExits exits;
  @Inject private RequestOrigin origin;

  private final RequestForm form = new RequestForm();

  @PostConstruct
  void read() {
    if (route.isNew()) {
      form.begin(
          origin.visitor(), origin.host(), origin.solution(), origin.theme(), origin.hostUnit());
    } else {
      form.fill(editing.open(route.id()));
    }
  }

  /** Keeps it as a draft. */
  public void save() {
    exits.leave(
        () -> {
          RequestView saved =
              route.isNew()
                  ? editing.create(form.content())
                  : editing.update(route.id(), form.getVersion(), form.content());
          return saved.url();
        },
        "draft");
  }

  /** Keeps it and sends it, or neither. */
  public void send() {
    exits.leave(
        () ->
            steps.send(route.isNew() ? null : route.id(), form.getVersion(), form.content()).url(),
        "SENT");
  }

  public RequestForm getForm() {
    return form;
  }

  public boolean isMaySend() {
    return origin.maySend(form.getVisitorCode());
  }

  /** Whether the host is not chosen yet. */
  public boolean isOpen() {
    return form.getHostCode() == null;
  }
}
