package id.teladan.web.visit;

/**
 * The field of a form that names a solution. The page's script searches titles and keeps the number
 * of the chosen one in {@code solutionPick}; without script a number or an address can be typed.
 */
public abstract class SolutionField {
  private String solutionPick;
  private String solutionId;

  /** The id; null for none, 0 for a text that names no solution. */
  Long solution() {
    String meant = solutionPick != null ? solutionPick : solutionId;
    if (meant == null) {
      return null;
    }
    String number = meant.strip().replaceFirst(".*/solutions/", "").replaceFirst("/.*", "");
    return number.matches("\\d{1,18}") ? Long.valueOf(number) : Long.valueOf(0);
  }

  void fill(Long id) {
    solutionPick = id == null ? null : id.toString();
  }

  /** The id, for showing its title. */
  public Long getSolutionNumber() {
    return solution();
  }

  public String getSolutionPick() {
    return solutionPick;
  }

  public void setSolutionPick(String solutionPick) {
    this.solutionPick = solutionPick;
  }

  public String getSolutionId() {
    return solutionId;
  }

  public void setSolutionId(String solutionId) {
    this.solutionId = solutionId;
  }
}
