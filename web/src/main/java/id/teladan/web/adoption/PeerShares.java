package id.teladan.web.adoption;

import id.teladan.adoption.AdopterReading;
import id.teladan.adoption.OverviewView;
import id.teladan.benchmark.PeerReading;
import id.teladan.region.RegionDirectory;
import id.teladan.web.shared.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On a region's page: what regions like it adopt and it does not. */
@Named
@RequestScoped
public class PeerShares {
  private static final int LISTED = 5;

  @Inject private AdopterReading reading;
  @Inject private PeerReading peers;

  private final Map<String, List<OverviewView.Share>> found = new HashMap<>();

  /** Most adopted first; empty for the nation. */
  public List<OverviewView.Share> of(String region) {
    return found.computeIfAbsent(
        region,
        code ->
            RegionDirectory.NATION.equals(code)
                ? List.of()
                : reading.adoptedBy(PeerAdopters.alike(peers, code), code, LISTED));
  }

  /** Where one sees who these regions are. */
  public String peersLink(String region) {
    return Address.of("/benchmark").with("region", region).with("peers", "auto").toString();
  }
}
