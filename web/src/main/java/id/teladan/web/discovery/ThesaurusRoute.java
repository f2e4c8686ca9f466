package id.teladan.web.discovery;

import id.teladan.shared.NotFoundException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** {@code /thesaurus}, {@code /thesaurus/new}, {@code /thesaurus/opd}. */
@Named
@RequestScoped
public class ThesaurusRoute {
  private static final String NEW = "new";

  @Inject
  @Param(pathIndex = 0)
  private String id;

  @Inject
  @Param(pathIndex = 1)
  private String tooMuch;

  @PostConstruct
  void check() {
    if (tooMuch != null || id != null && !id.matches("[a-z0-9-]{1,80}")) {
      throw new NotFoundException("page", id);
    }
  }

  public boolean isList() {
    return id == null;
  }

  /** The group's id; null for a new one. */
  String group() {
    return NEW.equals(id) ? null : id;
  }
}
