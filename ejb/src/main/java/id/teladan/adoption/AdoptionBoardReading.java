package id.teladan.adoption;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The board of a region, or of all regions for those who read all plans. What is counted comes from
 * narrow rows; only the cards that are shown are read as a whole.
 */
@Stateless
public class AdoptionBoardReading {
  private static final int PICKS = 40;

  @Inject private Adoptions adoptions;
  @Inject private AdoptionMarks rows;
  @Inject private AdoptionAccess access;
  @Inject private AdoptionSettings settings;
  @Inject private CurrentCaller caller;

  /**
   * Every stage with its most urgent cards.
   *
   * @param perColumn how many cards a stage shows at most
   * @throws id.teladan.shared.NotAllowedException for other regions
   */
  @Permitted(Action.READ_ADOPTION_DETAIL)
  public BoardView board(BoardFilter filter, int perColumn) {
    List<AdoptionMark> all = marks(filter);
    return board(all, wanted(filter, all, AdoptionProgress.today()), perColumn);
  }

  /** A board without cards, and one page of its list, from one reading of the rows. */
  public record Table(BoardView board, Page<AdoptionView> rows) {}

  /**
   * The board as a table.
   *
   * @throws id.teladan.shared.NotAllowedException for other regions
   */
  @Permitted(Action.READ_ADOPTION_DETAIL)
  public Table table(BoardFilter filter, PageRequest request) {
    List<AdoptionMark> all = marks(filter);
    List<AdoptionMark> wanted = wanted(filter, all, AdoptionProgress.today());
    return new Table(board(all, wanted, 0), shown(wanted, request));
  }

  private BoardView board(List<AdoptionMark> all, List<AdoptionMark> wanted, int perColumn) {
    LocalDate today = AdoptionProgress.today();
    Map<AdoptionStage, List<AdoptionMark>> byStage = new HashMap<>();
    wanted.forEach(m -> byStage.computeIfAbsent(m.stage(), s -> new ArrayList<>()).add(m));
    List<Long> ids =
        byStage.values().stream()
            .flatMap(marks -> marks.stream().limit(perColumn))
            .map(AdoptionMark::id)
            .toList();
    Map<Long, AdoptionView> cards = cards(ids);
    return new BoardView(
        all.size(),
        wanted.size(),
        wanted.stream().filter(m -> m.overdue(today, settings.staleDays())).count(),
        wanted.stream().filter(AdoptionMark::blocked).count(),
        columns(byStage, cards),
        picks(all, AdoptionMark::ownerUnit, AdoptionMark::ownerUnit),
        picks(all, AdoptionMark::mainAffair, AdoptionMark::mainAffair),
        picks(all, m -> String.valueOf(m.solutionId()), AdoptionMark::solutionTitle));
  }

  /**
   * The same as one list, most urgent first.
   *
   * @throws id.teladan.shared.NotAllowedException for other regions
   */
  @Permitted(Action.READ_ADOPTION_DETAIL)
  public Page<AdoptionView> rows(BoardFilter filter, PageRequest request) {
    return shown(wanted(filter, marks(filter), AdoptionProgress.today()), request);
  }

  private Page<AdoptionView> shown(List<AdoptionMark> wanted, PageRequest request) {
    Page<AdoptionMark> page = Page.of(wanted, request);
    Map<Long, AdoptionView> cards = cards(page.items().stream().map(AdoptionMark::id).toList());
    return page.map(mark -> cards.get(mark.id()));
  }

  /** Which of those that the caller may see the plans of. */
  private List<AdoptionMark> marks(BoardFilter filter) {
    caller.require(Action.READ_ADOPTION_DETAIL, filter.regionCode());
    return rows.marks(AdoptionFilter.within(filter.regionCode()), access.readers());
  }

  private List<AdoptionMark> wanted(BoardFilter filter, List<AdoptionMark> all, LocalDate today) {
    Stream<AdoptionMark> found =
        all.stream()
            .filter(m -> filter.wants(m, today))
            .filter(m -> filter.care() == null || settings.needs(m, filter.care(), today));
    return AdoptionMark.mostUrgentFirst(found, today, settings.staleDays());
  }

  private Map<Long, AdoptionView> cards(List<Long> ids) {
    Map<Long, AdoptionView> byId = new HashMap<>();
    access.shown(adoptions.views(ids)).forEach(each -> byId.put(each.id(), each));
    return byId;
  }

  private static List<BoardView.Column> columns(
      Map<AdoptionStage, List<AdoptionMark>> byStage, Map<Long, AdoptionView> cards) {
    List<AdoptionStage> stages = new ArrayList<>(List.of(AdoptionStage.values()));
    if (byStage.containsKey(null)) {
      stages.add(0, null);
    }
    return stages.stream()
        .map(
            stage -> {
              List<AdoptionMark> marks = byStage.getOrDefault(stage, List.of());
              return new BoardView.Column(
                  stage,
                  marks.size(),
                  marks.stream()
                      .filter(m -> cards.containsKey(m.id()))
                      .map(m -> cards.get(m.id()))
                      .toList());
            })
        .toList();
  }

  /** What can be chosen, most frequent first. */
  private static List<BoardView.Pick> picks(
      List<AdoptionMark> all,
      Function<AdoptionMark, String> value,
      Function<AdoptionMark, String> label) {
    Map<String, Long> counts = new LinkedHashMap<>();
    Map<String, String> labels = new HashMap<>();
    for (AdoptionMark mark : all) {
      if (value.apply(mark) != null) {
        counts.merge(value.apply(mark), 1L, Long::sum);
        labels.putIfAbsent(value.apply(mark), label.apply(mark));
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(PICKS)
        .map(e -> new BoardView.Pick(e.getKey(), labels.get(e.getKey()), e.getValue()))
        .toList();
  }
}
