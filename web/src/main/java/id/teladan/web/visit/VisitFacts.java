package id.teladan.web.visit;

import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionSummary;
import id.teladan.visit.VisitView;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Formats;
import id.teladan.web.ui.Fact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The short facts of a visit, in the reader's words; what nobody knows says so. */
@RequestScoped
public class VisitFacts {
  @Inject private VisitWords words;
  @Inject private Formats formats;
  @Inject private SolutionReading solutions;

  private final Map<Long, Optional<SolutionSummary>> known = new HashMap<>();

  List<Fact> strip(VisitView visit) {
    return List.of(
        region("visitor", visit.getVisitorCode()),
        region("host", visit.getHostCode()),
        new Fact(
            words.text("fact.date"),
            visit.getDate() == null ? null : formats.partialDate(visit.getDate())),
        new Fact(words.text("fact.kind"), words.label("kind", visit.getKind())));
  }

  String solutionTitle(Long id) {
    return solution(id).map(SolutionSummary::title).orElse(null);
  }

  /** What was saved, in words; null for what nobody saves. */
  String saved(String what) {
    return words.text("saved." + what);
  }

  private Optional<SolutionSummary> solution(Long id) {
    return id == null ? Optional.empty() : known.computeIfAbsent(id, solutions::summary);
  }

  private Fact region(String side, String code) {
    String link = Address.of("/visits").with("region", code).toString();
    return new Fact(words.text("fact." + side), words.regionName(code), link);
  }
}
