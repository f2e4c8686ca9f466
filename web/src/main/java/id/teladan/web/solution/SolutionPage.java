package id.teladan.web.solution;

import id.teladan.discovery.Discovery;
import id.teladan.discovery.SearchAnswer.FoundEntry;
import id.teladan.shared.NotFoundException;
import id.teladan.solution.SolutionContent;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionView;
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

  private SolutionView solution;

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

  public List<FoundEntry> getSimilar() {
    return discovery.similar(solution.id(), SIMILAR);
  }
}
