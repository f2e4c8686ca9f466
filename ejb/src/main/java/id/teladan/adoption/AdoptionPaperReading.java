package id.teladan.adoption;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.PageRequest;
import id.teladan.visit.OfficialPaper;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Papers about adoptions, in Indonesian, made of what is recorded at this moment. */
@Stateless
public class AdoptionPaperReading {
  private static final int LISTED = 30;

  @Inject private AdoptionReading reading;
  @Inject private AdoptionOverviewReading overview;
  @Inject private RegionDirectory regions;
  @Inject private CurrentCaller caller;

  /**
   * The figures for a meeting.
   *
   * @param regionCode null for all regions
   */
  @Permitted(Action.READ_PUBLIC)
  public OfficialPaper meeting(String regionCode) {
    OverviewView figures = overview.overview(regionCode, null);
    List<AdoptionView> caring =
        figures.detailed() ? listed(AdoptionCare.OVERDUE, regionCode) : List.of();
    return new MeetingPaper(figures, regions, AdoptionProgress.today())
        .paper(caring, listed(AdoptionCare.ENDING, regionCode));
  }

  private List<AdoptionView> listed(AdoptionCare care, String regionCode) {
    return overview.needing(care, regionCode, null, PageRequest.first(LISTED)).items();
  }

  /**
   * The proof of a replication, for the two regions that it is between.
   *
   * @param files its documents, in the order in which they follow
   * @throws NotFoundException for everybody else who may read the adoption at all
   */
  @Permitted(Action.READ_ADOPTION_DETAIL)
  public ProofPack proof(long id, List<ProofPack.Document> files) {
    AdoptionView adoption = requireBothSides(id);
    return new ProofPack(
        adoption,
        reading.proofs(id),
        reading.history(id),
        reading.lineage(adoption.solutionId()),
        files,
        regions);
  }

  /** Refuses whoever belongs to neither side. */
  @Permitted(Action.READ_ADOPTION_DETAIL)
  public AdoptionView requireBothSides(long id) {
    AdoptionView adoption = reading.get(id);
    boolean side =
        AdoptionPolicy.mayReadProofRemark(caller.get(), adoption.origin(), adoption.regionCode());
    if (!side) {
      caller.require(Action.READ_ADOPTION_DETAIL, adoption.regionCode());
    }
    return adoption;
  }
}
