package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionEditing;
import id.teladan.adoption.AdoptionFilter;
import id.teladan.adoption.AdoptionReading;
import id.teladan.adoption.AdoptionView;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.shared.DomainException;
import id.teladan.shared.PageRequest;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** {@code /adoptions/new?solution=12} or {@code ?followUp=34}: begins an adoption. */
@Named
@ViewScoped
public class StartPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private AdoptionReading reading;
  @Inject private AdoptionEditing editing;
  @Inject private CurrentCaller caller;
  @Inject private StartSource source;
  @Inject private Refusals refusals;

  private Long solutionId;
  private Long followUpId;
  private final StartForm form = new StartForm();

  @PostConstruct
  void open() {
    followUpId = source.followUpId();
    source.prefill(form);
    solutionId = source.solutionId();
    if (form.getRegionCode() == null) {
      List<String> regions = caller.get().regionsFor(Action.EDIT_ADOPTION);
      form.setRegionCode(regions.isEmpty() ? null : regions.get(0));
    }
    editing.openRegion(form.getRegionCode());
  }

  /** Begins it and shows it, or says what is wrong and keeps what was typed. */
  public void start() {
    try {
      long id = editing.create(form.read(solutionId, followUpId)).id();
      Faces.redirect("/adoptions/%s", id);
    } catch (DomainException refused) {
      refusals.show(refused, AdoptionWords.FEATURE);
    }
  }

  /** The adoption that the region has already; null when there is none. */
  public AdoptionView getExisting() {
    if (solutionId == null || form.getRegionCode() == null) {
      return null;
    }
    AdoptionFilter same =
        new AdoptionFilter(List.of(form.getRegionCode()), List.of(solutionId), List.of(), false);
    return reading.list(same, PageRequest.first(1)).items().stream().findFirst().orElse(null);
  }

  public Long getSolutionId() {
    return solutionId;
  }

  public Long getFollowUpId() {
    return followUpId;
  }

  public StartForm getForm() {
    return form;
  }
}
