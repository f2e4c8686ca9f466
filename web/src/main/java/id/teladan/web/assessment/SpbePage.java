package id.teladan.web.assessment;

import id.teladan.assessment.AssessmentEditing;
import id.teladan.assessment.AssessmentReading;
import id.teladan.assessment.AssessmentStatus;
import id.teladan.assessment.AssessmentTransition;
import id.teladan.assessment.AssessmentView;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.shared.DomainException;
import id.teladan.shared.PageRequest;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** {@code /spbe/12?set=26:4}: what 47 levels come to, and what others would. */
@Named
@RequestScoped
public class SpbePage {
  @Inject private AssessmentReading reading;
  @Inject private AssessmentEditing editing;
  @Inject private SpbeParts parts;
  @Inject private CurrentCaller caller;
  @Inject private Refusals refusals;
  private AssessmentView view;
  private SpbeResult result;

  @PostConstruct
  void read() {
    view = reading.get(parts.asked());
    result = parts.result(view);
  }

  public AssessmentView getView() {
    return view;
  }

  public String getRegion() {
    return parts.region(view);
  }

  public SpbeResult getResult() {
    return result;
  }

  /** The region's other years that the reader may see, the newest first. */
  public List<AssessmentView> getYears() {
    return reading.list(view.regionCode(), null, PageRequest.first(50)).items();
  }

  public boolean isMayEdit() {
    return view.status() == AssessmentStatus.DRAFT && may(Action.EDIT_ASSESSMENT);
  }

  /** Where the reader may move it. */
  public List<AssessmentStatus> getNext() {
    boolean publish = may(Action.PUBLISH_ASSESSMENT);
    return switch (view.status()) {
      case DRAFT ->
          may(Action.EDIT_ASSESSMENT) && view.score().isComplete()
              ? List.of(AssessmentStatus.FINAL)
              : List.of();
      case FINAL ->
          publish
              ? List.of(AssessmentStatus.PUBLISHED, AssessmentStatus.DRAFT)
              : may(Action.EDIT_ASSESSMENT) ? List.of(AssessmentStatus.DRAFT) : List.of();
      case PUBLISHED -> publish ? List.of(AssessmentStatus.FINAL) : List.of();
    };
  }

  private boolean may(Action action) {
    return caller.get().may(action, view.regionCode());
  }

  public void move(AssessmentStatus to) {
    try {
      editing.move(view.id(), new AssessmentTransition(to));
      Faces.redirect("/spbe/" + view.id());
    } catch (DomainException refused) {
      refusals.show(refused, SpbeWords.FEATURE);
    }
  }
}
