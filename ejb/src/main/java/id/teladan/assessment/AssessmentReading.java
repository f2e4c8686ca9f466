package id.teladan.assessment;

import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Shows self-assessments: the published ones to everybody, the others to their region's people. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AssessmentReading {
  @Inject private Assessments assessments;
  @Inject private RegionDirectory regions;
  @Inject private CurrentCaller caller;

  /**
   * @throws NotFoundException when there is none that the caller may see
   */
  @Permitted(Action.READ_PUBLIC)
  public AssessmentView get(long id) {
    return shown(assessments.require(id).view());
  }

  /**
   * The newest year first.
   *
   * @param regionCode null for all
   * @param year null for all
   */
  @Permitted(Action.READ_PUBLIC)
  public Page<AssessmentView> list(String regionCode, Integer year, PageRequest request) {
    regions.require("region", regionCode);
    List<String> own = caller.get().regionsFor(Action.READ_ASSESSMENT);
    return Page.of(assessments.list(regionCode, year, own), request).map(this::shown);
  }

  private AssessmentView shown(AssessmentView view) {
    Caller who = caller.get();
    if (who.may(Action.READ_ASSESSMENT, view.regionCode())) {
      return view;
    }
    if (view.status() != AssessmentStatus.PUBLISHED) {
      throw new NotFoundException("assessment", view.id());
    }
    return view.forEverybody();
  }
}
