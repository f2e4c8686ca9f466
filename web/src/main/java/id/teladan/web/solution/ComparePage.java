package id.teladan.web.solution;

import id.teladan.shared.InvalidInputException;
import id.teladan.shared.PartialDate;
import id.teladan.solution.ComparisonRow;
import id.teladan.solution.SolutionComparing;
import id.teladan.solution.SolutionComparison;
import id.teladan.solution.SolutionView;
import id.teladan.web.search.FacetLabels;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Formats;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omnifaces.cdi.Param;

/** {@code /compare?id=12&id=34}: two to four solutions side by side; the address can be shared. */
@Named
@RequestScoped
public class ComparePage {
  /** Fields whose values are codes, and of which kind. */
  private static final Map<String, String> CODES =
      Map.of(
          "kind", "kind",
          "audience", "audience",
          "mainAffair", "affair",
          "otherAffairs", "affair",
          "regionCode", "region",
          "stage", "stage",
          "sharing", "sharing",
          "evidence.level", "level",
          "application.scope", "scope",
          "language", "language");

  private static final Set<String> DATES = Set.of("since", "lastVerified");

  @Inject @Param private List<Long> id;
  @Inject private SolutionComparing comparing;
  @Inject private EditorView view;
  @Inject private FacetLabels labels;
  @Inject private Formats formats;

  private SolutionComparison comparison;

  @PostConstruct
  void read() {
    try {
      comparison = comparing.compare(id == null ? List.of() : id);
    } catch (InvalidInputException tooFewOrMany) {
      comparison = null;
    }
  }

  public boolean isReady() {
    return comparison != null;
  }

  public List<SolutionView> getSolutions() {
    return comparison.solutions();
  }

  public List<ComparisonRow> getRows() {
    return comparison.rows();
  }

  public String label(String field) {
    return view.label(field);
  }

  /** A value in the reader's words; codes get their names. */
  public String shown(String field, String value) {
    String kind = CODES.get(field);
    if (DATES.contains(field) && !value.isEmpty()) {
      return formats.partialDate(PartialDate.parse(value));
    }
    if (kind == null || value.isEmpty()) {
      return value;
    }
    return String.join("\n", value.lines().map(code -> labels.label(kind, code)).toList());
  }

  /** The address of the same comparison as a file. */
  public String getFileLink() {
    Address address = Address.of("/api/v1/comparison");
    for (Long each : id) {
      address = address.plus("id", each);
    }
    return address.with("format", "xlsx").toString();
  }
}
