package id.teladan.adoption;

import java.util.List;

/**
 * One step of a lineage: a region took a solution over, and it became one of its own.
 *
 * @param adoptionId the adoption that tells so
 * @param depth how many steps it lies from the first solution
 * @param changed what is different, as far as the reader may know it
 * @param cycle whether it leads back to where it came from, by whatever detour
 */
public record LineageLink(
    long adoptionId,
    Origin from,
    Origin result,
    String regionCode,
    AdoptionStage stage,
    Proof proof,
    int depth,
    List<AdoptionChange> changed,
    boolean cycle) {

  public LineageLink {
    changed = List.copyOf(changed);
  }

  LineageLink closing(boolean closes) {
    return new LineageLink(
        adoptionId, from, result, regionCode, stage, proof, depth, changed, closes);
  }

  public String getUrl() {
    return "/adoptions/" + adoptionId;
  }

  public Origin getFrom() {
    return from;
  }

  public Origin getResult() {
    return result;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public AdoptionStage getStage() {
    return stage;
  }

  public Proof getProof() {
    return proof;
  }

  public List<AdoptionChange> getChanged() {
    return changed;
  }

  public boolean isCycle() {
    return cycle;
  }

  public int getDepth() {
    return depth;
  }
}
