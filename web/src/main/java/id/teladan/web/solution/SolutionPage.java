package id.teladan.web.solution;

import id.teladan.discovery.Discovery;
import id.teladan.discovery.SearchAnswer.FoundEntry;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.shared.NotFoundException;
import id.teladan.solution.ApplicationProfile;
import id.teladan.solution.SolutionContent;
import id.teladan.solution.SolutionPolicy;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionView;
import id.teladan.web.shared.Address;
import id.teladan.web.ui.Fact;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The page of a solution. */
@Named
@RequestScoped
public class SolutionPage {
  private static final int SIMILAR = 4;

  @Inject
  @Param(pathIndex = 0)
  private String id;

  @Inject private SolutionReading solutions;
  @Inject private Discovery discovery;
  @Inject private SolutionFacts facts;
  @Inject private CurrentCaller caller;

  private SolutionView solution;
  private List<FoundEntry> similar;

  @PostConstruct
  void read() {
    if (id == null || !id.matches("\\d{1,18}")) {
      throw new NotFoundException("solution", id);
    }
    solution = solutions.get(Long.parseLong(id));
  }

  public SolutionView getSolution() {
    return solution;
  }

  public SolutionContent getContent() {
    return solution.content();
  }

  public List<Fact> getFacts() {
    return facts.strip(solution.content());
  }

  public List<Fact> getProfile() {
    return facts.profile(solution.content());
  }

  /** The longer texts that are known, in reading order. */
  public List<TextSection> getSections() {
    return TextSection.of(solution.content());
  }

  /** Claims, those that say the same of different sources together. */
  public List<ClaimGroup> getClaims() {
    return ClaimGroup.of(solution.content().evidence().claims());
  }

  /** The reader's region beside the owner's; for visitors the owner's beside its peers. */
  public String getCompareLink() {
    String owner = solution.content().regionCode();
    String home = caller.get().regionCode();
    Address compare = Address.of("/benchmark");
    return home == null || home.equals(owner)
        ? compare.with("region", owner).toString()
        : compare.with("region", home).with("peers", owner).toString();
  }

  /** Whether the reader could note their region's interest. */
  public boolean isAdoptable() {
    return SolutionPolicy.isPublic(solution.status())
        && caller.get().regionCode() != null
        && !caller.get().regionCode().equals(solution.content().regionCode())
        && caller.get().may(Action.EDIT_ADOPTION, caller.get().regionCode());
  }

  public List<FoundEntry> getSimilar() {
    if (similar == null) {
      similar = discovery.similar(solution.id(), SIMILAR);
    }
    return similar;
  }

  /** This one beside those most like it; null when there is none. */
  public String getSideBySideLink() {
    Address compare = Address.of("/compare").plus("id", solution.id());
    List<FoundEntry> others =
        getSimilar().stream().filter(other -> !"VISIT".equals(other.kind())).limit(2).toList();
    for (FoundEntry other : others) {
      compare = compare.plus("id", other.id());
    }
    return others.isEmpty() ? null : compare.toString();
  }

  /** Where its publiccode.yml is; null for what has no repository. */
  public String getPubliccodeLink() {
    ApplicationProfile application = solution.content().application();
    return application == null || application.repositoryUrl() == null
        ? null
        : "/api/v1/solutions/" + solution.id() + "/publiccode";
  }

  /** Of a stopped solution: the parts of this page that others can still use. */
  public List<Fact> getReusable() {
    return facts.reusable(solution.content());
  }
}
