package id.teladan.api.adoption;

import id.teladan.adoption.AdoptionOverviewReading;
import id.teladan.adoption.OverviewView;
import id.teladan.adoption.ProofState;
import id.teladan.region.RegionDirectory;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the figures are of. */
public class OverviewQueries {
  @QueryParam("region")
  @Parameter(description = "The adopting region; all of them when left out")
  private String region;

  @QueryParam("proof")
  @Parameter(description = "Only those of which the proof is in this state today")
  private ProofState proof;

  /** The code of the region, which must be known; null for all. */
  String region(RegionDirectory regions) {
    return region == null || region.isBlank() ? null : regions.get(region).code();
  }

  ProofState proof() {
    return proof;
  }

  OverviewView figures(AdoptionOverviewReading reading, RegionDirectory regions) {
    return reading.overview(region(regions), proof);
  }
}
