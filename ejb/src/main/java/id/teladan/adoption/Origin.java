package id.teladan.adoption;

import id.teladan.solution.SolutionStatus;

/** The solution that is adopted, as an adoption shows it. */
public record Origin(
    long id,
    String title,
    String slug,
    String regionCode,
    String ownerUnit,
    String mainAffair,
    SolutionStatus status) {

  /** The address of its page, below the application's root. */
  public String url() {
    return "/solutions/" + id + "/" + slug;
  }

  public long getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public String getUrl() {
    return url();
  }

  public String getRegionCode() {
    return regionCode;
  }

  public String getOwnerUnit() {
    return ownerUnit;
  }

  public String getMainAffair() {
    return mainAffair;
  }
}
