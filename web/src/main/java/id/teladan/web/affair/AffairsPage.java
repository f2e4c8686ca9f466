package id.teladan.web.affair;

import id.teladan.discovery.Discovery;
import id.teladan.discovery.SearchAnswer;
import id.teladan.discovery.SearchAnswer.FacetValue;
import id.teladan.discovery.SearchAnswer.FoundEntry;
import id.teladan.discovery.SearchQuery;
import id.teladan.need.NeedFilter;
import id.teladan.need.NeedReading;
import id.teladan.need.NeedStatus;
import id.teladan.need.NeedView;
import id.teladan.region.AffairDirectory;
import id.teladan.region.AffairView;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.PageRequest;
import id.teladan.web.search.FacetLabels;
import id.teladan.web.shared.Address;
import id.teladan.web.ui.Choice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/** {@code /affairs}: all affairs by group; {@code /affairs/2.18}: one of them. */
@Named
@RequestScoped
public class AffairsPage {
  private static final int SHOWN = 6;
  private static final int STRONG = 8;
  private static final List<String> SOLUTIONS = List.of("PRACTICE", "APPLICATION");
  private static final List<NeedStatus> SOUGHT = List.of(NeedStatus.OPEN, NeedStatus.ANSWERED);

  @Inject
  @Param(pathIndex = 0)
  private String code;

  @Inject private AffairDirectory affairs;
  @Inject private Discovery discovery;
  @Inject private NeedReading needs;
  @Inject private FacetLabels labels;

  private AffairView affair;
  private SearchAnswer answer;

  @PostConstruct
  void read() {
    if (code != null) {
      affair =
          affairs
              .lookup(code)
              .filter(found -> found.code().contains("."))
              .orElseThrow(() -> new NotFoundException("affair", code));
    }
    Map<String, List<String>> filters =
        code == null
            ? Map.of("kind", SOLUTIONS)
            : Map.of("kind", SOLUTIONS, "affair", List.of(code));
    answer = discovery.search(new SearchQuery("", filters, "evidence", PageRequest.first(SHOWN)));
  }

  public String getCode() {
    return code;
  }

  public boolean isOne() {
    return affair != null;
  }

  /** The name of the affair, in the reader's language. */
  public String getName() {
    return labels.label("affair", code);
  }

  public String getGroup() {
    return labels.label("affair", affair.group());
  }

  public long getTotal() {
    return answer.total();
  }

  /** Those with the strongest evidence. */
  public List<FoundEntry> getSolutions() {
    return answer.hits();
  }

  public String getAllLink() {
    return search().toString();
  }

  /** Where most solutions of this affair are; a province counts its regencies and cities too. */
  public List<Choice> getStrong() {
    return answer.facets().getOrDefault("region", List.of()).stream()
        .sorted(Comparator.comparingLong(FacetValue::count).reversed())
        .limit(STRONG)
        .map(
            value ->
                new Choice(
                    labels.label("region", value.value()),
                    value.count(),
                    search().with("region", value.value()).toString(),
                    false))
        .toList();
  }

  /** What regions look for in this affair, changed lately first. */
  public List<NeedView> getNeeds() {
    NeedFilter filter = new NeedFilter(List.of(), List.of(code), SOUGHT);
    return needs.list(filter, PageRequest.first(SHOWN)).items();
  }

  /** The other affairs of its group. */
  public List<Choice> getNeighbours() {
    return choices(affair.group()).stream().filter(other -> !other.isChosen()).toList();
  }

  /** Every group that has affairs. */
  public List<AffairGroup> getGroups() {
    return affairs.all().stream()
        .filter(each -> each.code().contains("."))
        .map(AffairView::group)
        .distinct()
        .map(group -> new AffairGroup(group, labels.label("affair", group), choices(group)))
        .toList();
  }

  private List<Choice> choices(String group) {
    Map<String, Long> counts =
        answer.facets().getOrDefault("affair", List.of()).stream()
            .collect(Collectors.toMap(FacetValue::value, FacetValue::count, Math::max));
    Function<AffairView, Choice> choice =
        each ->
            new Choice(
                labels.label("affair", each.code()),
                counts.getOrDefault(each.code(), 0L),
                "/affairs/" + each.code(),
                each.code().equals(code));
    return affairs.all().stream()
        .filter(each -> each.code().startsWith(group + "."))
        .map(choice)
        .toList();
  }

  private Address search() {
    return Address.of("/search").with("affair", code);
  }
}
