package id.teladan.assessment;

import id.teladan.audit.Audit;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import id.teladan.shared.ConflictException;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.Validation;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/** Fills in, finishes and publishes self-assessments; by the region's own people only. */
@Stateless
public class AssessmentEditing {
  private static final String KIND = "assessment";

  @Inject private Assessments assessments;
  @Inject private RegionDirectory regions;
  @Inject private Validation validation;
  @Inject private Audit audit;
  @Inject private CurrentCaller caller;

  /**
   * Begins the assessment of a year.
   *
   * @throws ConflictException when the region has one of that year
   */
  @Permitted(Action.EDIT_ASSESSMENT)
  public AssessmentView create(AssessmentContent content) {
    openRegion(content.regionCode());
    check(content);
    RegionView region = regions.get(content.regionCode());
    if (region.level() == RegionLevel.NATION) {
      throw new InvalidInputException(FieldError.of("regionCode", "no-own-assessment"));
    }
    if (assessments.of(content.regionCode(), content.year()).isPresent()) {
      throw new ConflictException("assessment-exists", FieldError.of("year", "assessment-exists"));
    }
    Assessment made = new Assessment(content, caller.get().username());
    assessments.add(made);
    audit.record("assessment.create", KIND, made.view().id(), null, made.view());
    return made.view();
  }

  /** Refuses whoever is not of that region; null is left to the check of the content. */
  @Permitted(Action.EDIT_ASSESSMENT)
  public void openRegion(String regionCode) {
    if (regionCode != null) {
      caller.require(Action.EDIT_ASSESSMENT, regionCode);
    }
  }

  /**
   * Shows the assessment to somebody who is about to change it, or refuses.
   *
   * @throws NotFoundException for who may not know of it
   */
  @Permitted(Action.EDIT_ASSESSMENT)
  public AssessmentView open(long id) {
    AssessmentView view = assessments.require(id).view();
    boolean own = caller.get().may(Action.READ_ASSESSMENT, view.regionCode());
    if (!own && view.status() != AssessmentStatus.PUBLISHED) {
      throw new NotFoundException(KIND, id);
    }
    caller.require(Action.EDIT_ASSESSMENT, view.regionCode());
    return view;
  }

  /**
   * @throws StateRuleException when it is finished: it goes back to draft first
   */
  @Permitted(Action.EDIT_ASSESSMENT)
  public AssessmentView update(long id, int version, AssessmentContent content) {
    AssessmentView before = open(id);
    check(content);
    requireVersion(before, version);
    boolean moved =
        !content.regionCode().equals(before.regionCode()) || content.year() != before.year();
    if (moved) {
      throw new InvalidInputException(FieldError.of("year", "not-changeable"));
    }
    if (before.status() != AssessmentStatus.DRAFT) {
      throw new StateRuleException(
          "assessment-finished", FieldError.of("status", "assessment-finished"));
    }
    Assessment assessment = assessments.requireForChange(id);
    assessment.write(content, caller.get().username());
    assessments.flush();
    audit.record("assessment.update", KIND, id, before, assessment.view());
    return assessment.view();
  }

  /** Draft, final, published, and back; publishing is the coordinator's. */
  @Permitted(Action.EDIT_ASSESSMENT)
  public AssessmentView move(long id, AssessmentTransition transition) {
    AssessmentView before = open(id);
    validation.check(transition);
    AssessmentStatus to = transition.to();
    boolean publicly =
        to == AssessmentStatus.PUBLISHED || before.status() == AssessmentStatus.PUBLISHED;
    if (publicly) {
      caller.require(Action.PUBLISH_ASSESSMENT, before.regionCode());
    }
    if (Math.abs(to.ordinal() - before.status().ordinal()) != 1) {
      throw new StateRuleException("no-such-step", FieldError.of("to", "no-such-step"));
    }
    int missing = Spbe.INDICATORS - before.levels().size();
    if (to != AssessmentStatus.DRAFT && missing > 0) {
      throw new StateRuleException(
          "levels-missing", FieldError.of("levels", "levels-missing", missing));
    }
    Assessment assessment = assessments.requireForChange(id);
    assessment.move(to, caller.get().username());
    assessments.flush();
    audit.record("assessment.move", KIND, id, before, assessment.view());
    return assessment.view();
  }

  /** Only a draft is deleted. */
  @Permitted(Action.EDIT_ASSESSMENT)
  public void delete(long id, int version) {
    AssessmentView before = open(id);
    requireVersion(before, version);
    if (before.status() != AssessmentStatus.DRAFT) {
      throw new StateRuleException(
          "assessment-finished", FieldError.of("status", "assessment-finished"));
    }
    assessments.remove(assessments.require(id));
    audit.record("assessment.delete", KIND, id, before, null);
  }

  private static void requireVersion(AssessmentView before, int version) {
    if (before.version() != version) {
      throw new VersionConflictException(KIND, before.id(), version);
    }
  }

  private void check(AssessmentContent content) {
    validation.check(content);
    regions.require("regionCode", content.regionCode());
    if (content.year() > Year.now(ZoneOffset.UTC).getValue() + 1) {
      throw new InvalidInputException(FieldError.of("year", "invalid"));
    }
    Set<Integer> numbers = new HashSet<>();
    if (!content.levels().stream().allMatch(level -> numbers.add(level.indicator()))) {
      throw new InvalidInputException(FieldError.of("levels", "twice"));
    }
  }
}
