package id.teladan.web.paper;

import id.teladan.paper.PaperForm;
import id.teladan.shared.NotFoundException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** Which paper of which visit an address below {@code /papers} means. */
@Named
@RequestScoped
public class PaperRoute {
  @Inject
  @Param(pathIndex = 0)
  private String visit;

  @Inject
  @Param(pathIndex = 1)
  private String paper;

  @Inject
  @Param(pathIndex = 2)
  private String tooMuch;

  @PostConstruct
  void check() {
    boolean known =
        tooMuch == null
            && visit != null
            && visit.matches("\\d{1,18}")
            && (paper == null || PaperForm.of(paper).isPresent());
    if (!known) {
      throw new NotFoundException("page", paper);
    }
  }

  long visitId() {
    return Long.parseLong(visit);
  }

  /** Null for the list. */
  PaperForm form() {
    return paper == null ? null : PaperForm.of(paper).orElseThrow();
  }

  public boolean isList() {
    return paper == null;
  }

  public String getHome() {
    return "/papers/" + visit;
  }

  public String getVisitHome() {
    return "/visits/" + visit;
  }
}
