package id.teladan.web.solution;

import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionView;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.shared.SiteAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * One address for one solution. The number finds it; whoever comes by an earlier title, or by none,
 * is led on for good, and by a title it never had for this once.
 */
@Named
@RequestScoped
public class SolutionAddress {
  @Inject
  @Param(pathIndex = 1)
  private String slug;

  @Inject private SolutionPage page;
  @Inject private SolutionReading solutions;
  @Inject private SiteAddress site;
  @Inject private Here here;

  /** Before the page is shown. */
  public void settle() {
    SolutionView solution = page.getSolution();
    if (Faces.isPostback() || solution.slug().equals(slug)) {
      return;
    }
    String present = new Address(solution.url(), here.getAddress().parameters()).toString();
    if (slug == null || solutions.wasAt(solution.id(), slug)) {
      Faces.redirectPermanent(present);
    } else {
      Faces.redirect(present);
    }
  }

  /** The whole address of this page. */
  public String getCanonical() {
    return site.of(page.getSolution().url());
  }
}
