package id.teladan.web.solution;

import id.teladan.solution.SolutionContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Claims about the same: where sources tell it differently, they stand side by side. */
public final class ClaimGroup {
  private final List<SolutionContent.Claim> claims = new ArrayList<>();

  private ClaimGroup() {}

  /** In their order; a claim joins the first one of the same words. */
  static List<ClaimGroup> of(List<SolutionContent.Claim> claims) {
    Map<String, ClaimGroup> groups = new LinkedHashMap<>();
    for (SolutionContent.Claim claim : claims) {
      String key =
          claim.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
      groups.computeIfAbsent(key, k -> new ClaimGroup()).claims.add(claim);
    }
    return List.copyOf(groups.values());
  }

  public List<SolutionContent.Claim> getClaims() {
    return claims;
  }

  public SolutionContent.Claim getFirst() {
    return claims.get(0);
  }

  /** Whether several sources speak. */
  public boolean isSeveral() {
    return claims.size() > 1;
  }

  /** Whether they tell different figures. */
  public boolean isDisagreeing() {
    return claims.stream().anyMatch(claim -> differs(claim, getFirst()));
  }

  private static boolean differs(SolutionContent.Claim one, SolutionContent.Claim other) {
    return !Objects.equals(one.before(), other.before())
        || !Objects.equals(one.after(), other.after());
  }
}
