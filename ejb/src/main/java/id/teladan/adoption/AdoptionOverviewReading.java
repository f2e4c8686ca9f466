package id.teladan.adoption;

import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows many adoptions in figures: the public part for everybody, care for those who plan. */
@Stateless
public class AdoptionOverviewReading {
  @Inject private Adoptions adoptions;
  @Inject private AdoptionMarks rows;
  @Inject private AdoptionAccess access;
  @Inject private AdoptionSettings settings;
  @Inject private CurrentCaller caller;

  /** How many readable adoptions there are by stage, region and solution. */
  @Permitted(Action.READ_PUBLIC)
  public AdoptionBuckets buckets() {
    return rows.buckets(access.readers());
  }

  /**
   * The figures of one region, or of all.
   *
   * @param regionCode null for all regions
   * @param proof only those of which the proof is in this state today; null for all
   */
  @Permitted(Action.READ_PUBLIC)
  public OverviewView overview(String regionCode, ProofState proof) {
    AdoptionFilter filter = AdoptionFilter.within(regionCode).proven(proof);
    return overview(regionCode, filter, rows.marks(filter, access.readers()));
  }

  private OverviewView overview(
      String regionCode, AdoptionFilter filter, List<AdoptionMark> marks) {
    return new AdoptionFigures(marks, AdoptionProgress.today(), settings)
        .view(regionCode, isDetailed(regionCode), rows.stays(filter, access.readers()));
  }

  /**
   * The figures with the beginning of two lists, from one reading of the rows.
   *
   * @param overdue null for whoever does not read these plans
   */
  public record Dashboard(
      OverviewView figures, Page<AdoptionView> overdue, Page<AdoptionView> ending) {}

  /**
   * @param regionCode null for all regions
   * @param proof only those of which the proof is in this state today; null for all
   */
  @Permitted(Action.READ_PUBLIC)
  public Dashboard dashboard(String regionCode, ProofState proof, PageRequest first) {
    AdoptionFilter filter = AdoptionFilter.within(regionCode).proven(proof);
    List<AdoptionMark> marks = rows.marks(filter, access.readers());
    OverviewView figures = overview(regionCode, filter, marks);
    return new Dashboard(
        figures,
        figures.detailed() ? needing(AdoptionCare.OVERDUE, marks, first) : null,
        needing(AdoptionCare.ENDING, marks, first));
  }

  /** Whether the caller reads the plans of that region; of all when it is null. */
  private boolean isDetailed(String regionCode) {
    Caller reader = caller.get();
    return regionCode == null
        ? reader.mayAnywhere(Action.READ_ADOPTION_DETAIL)
        : reader.may(Action.READ_ADOPTION_DETAIL, regionCode);
  }

  /**
   * Those that somebody should look at, most urgent first: of the regions whose plans the caller
   * reads. Agreements that end and proof that is disputed or over are public.
   *
   * @param regionCode null for all regions that the caller may see this of
   * @param proof only those of which the proof is in this state today; null for all
   */
  @Permitted(Action.READ_PUBLIC)
  public Page<AdoptionView> needing(
      AdoptionCare care, String regionCode, ProofState proof, PageRequest request) {
    if (!isOpen(care)) {
      caller.requireEver(Action.READ_ADOPTION_DETAIL);
    }
    AdoptionFilter filter = AdoptionFilter.within(regionCode).proven(proof);
    return needing(care, rows.marks(filter, access.readers()), request);
  }

  private static boolean isOpen(AdoptionCare care) {
    return care == AdoptionCare.ENDING || care == AdoptionCare.UNPROVEN;
  }

  private Page<AdoptionView> needing(
      AdoptionCare care, List<AdoptionMark> marks, PageRequest request) {
    boolean open = isOpen(care);
    LocalDate today = AdoptionProgress.today();
    List<AdoptionMark> found =
        AdoptionMark.mostUrgentFirst(
            marks.stream()
                .filter(m -> open || isDetailed(m.regionCode()))
                .filter(m -> settings.needs(m, care, today)),
            today,
            settings.staleDays());
    Page<AdoptionMark> page = Page.of(found, request);
    Map<Long, AdoptionView> byId = new HashMap<>();
    access
        .shown(adoptions.views(page.items().stream().map(AdoptionMark::id).toList()))
        .forEach(each -> byId.put(each.id(), each));
    return page.map(mark -> byId.get(mark.id()));
  }
}
