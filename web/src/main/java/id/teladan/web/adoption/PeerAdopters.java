package id.teladan.web.adoption;

import id.teladan.adoption.AdopterReading;
import id.teladan.adoption.AdoptionView;
import id.teladan.benchmark.PeerReading;
import id.teladan.identity.CurrentCaller;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.PageRequest;
import id.teladan.web.solution.SolutionPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On a solution's page: which regions like the reader's own adopt it. */
@Named
@RequestScoped
public class PeerAdopters {
  /** How many of the nearest regions count as alike. */
  static final int ALIKE = 20;

  private static final int LISTED = 5;

  @Inject private SolutionPage page;
  @Inject private AdopterReading reading;
  @Inject private PeerReading peers;
  @Inject private CurrentCaller caller;

  private List<AdoptionView> items;

  /** Nobody's for readers without a region. */
  public List<AdoptionView> getItems() {
    if (items == null) {
      String own = getRegion();
      items =
          own == null
              ? List.of()
              : reading.adopters(page.getSolution().id(), alike(peers, own), LISTED);
    }
    return items;
  }

  /** The reader's region; null for readers without one. */
  public String getRegion() {
    String own = caller.get().regionCode();
    return RegionDirectory.NATION.equals(own) ? null : own;
  }

  static List<String> alike(PeerReading peers, String region) {
    return peers.peers(region, PageRequest.first(ALIKE)).items().stream()
        .map(peer -> peer.getCode())
        .toList();
  }
}
