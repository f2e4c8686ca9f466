package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionStage;
import id.teladan.shared.NotFoundException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Set;
import org.omnifaces.cdi.Param;

/** Which of the pages below {@code /adoptions} an address means. */
@Named
@RequestScoped
public class AdoptionRoute {
  private static final Set<String> FORMS = Set.of("move", "edit", "confirm", "state", "effect");
  private static final Set<String> PLACES = Set.of("board", "dashboard", "new", "import");

  @Inject
  @Param(pathIndex = 0)
  private String number;

  @Inject
  @Param(pathIndex = 1)
  private String part;

  @Inject
  @Param(name = "to")
  private String to;

  @Inject
  @Param(name = "back")
  private String back;

  @PostConstruct
  void check() {
    if (number != null && part == null && PLACES.contains(number)) {
      part = number;
      number = null;
      return;
    }
    boolean known = number == null || number.matches("\\d{1,18}");
    if (!known || part != null && !FORMS.contains(part)) {
      throw new NotFoundException("page", number + "/" + part);
    }
  }

  /** Where a form goes back to: a page of adoptions; null when none is named. */
  String back() {
    boolean ours = back != null && back.matches("/adoptions(/board)?(\\?[\\w%.=&+*-]*)?");
    return ours ? back : null;
  }

  /** The number of the adoption. */
  public long id() {
    if (number == null) {
      throw new NotFoundException("adoption", null);
    }
    return Long.parseLong(number);
  }

  /** The stage that a move leads to. */
  public AdoptionStage getTo() {
    return Arrays.stream(AdoptionStage.values())
        .filter(stage -> stage.name().equals(to))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("stage", to));
  }

  public boolean isList() {
    return number == null && part == null;
  }

  public boolean isDetail() {
    return number != null && part == null;
  }

  /** {@code true} for a form, whose view has a state; null else. */
  public String getForm() {
    boolean form = part != null && (number != null || part.equals("new"));
    return form ? "true" : null;
  }

  public String getPart() {
    return part;
  }
}
