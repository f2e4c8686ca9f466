package id.teladan.adoption;

/**
 * One step of a lineage: a region took a solution over, and it became one of its own.
 *
 * @param adoptionId the adoption that tells so
 * @param depth how many steps it lies from the first solution
 */
public record LineageLink(
    long adoptionId,
    Origin from,
    Origin result,
    String regionCode,
    AdoptionStage stage,
    Proof proof,
    int depth) {

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

  public int getDepth() {
    return depth;
  }
}
