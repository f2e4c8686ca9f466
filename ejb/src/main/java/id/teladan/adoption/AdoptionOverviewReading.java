package id.teladan.adoption;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shows many adoptions at once: counted for everybody, as a board for the region. */
@Stateless
public class AdoptionOverviewReading {
  @Inject private Adoptions adoptions;
  @Inject private AdoptionAccess access;
  @Inject private CurrentCaller caller;

  /** How many readable adoptions there are by stage, region and solution. */
  @Permitted(Action.READ_PUBLIC)
  public AdoptionBuckets buckets() {
    return adoptions.buckets(access.readers());
  }

  /**
   * Everything a region adopts, for those who read its plans; longest at its stage first.
   *
   * @throws id.teladan.shared.NotAllowedException for other regions
   */
  @Permitted(Action.READ_ADOPTION_DETAIL)
  public List<AdoptionView> board(String regionCode) {
    caller.require(Action.READ_ADOPTION_DETAIL, regionCode);
    AdoptionFilter filter = AdoptionFilter.ofRegion(regionCode);
    return access.shown(adoptions.views(filter, access.readers(), PageRequest.all())).stream()
        .sorted(AdoptionProgress.MOST_URGENT)
        .toList();
  }

  /**
   * Every stage in its order with how many adoptions are at it and for how long, the unknown stage
   * last.
   *
   * @param regionCode null for all regions
   */
  @Permitted(Action.READ_PUBLIC)
  public List<StageFigure> funnel(String regionCode) {
    Map<AdoptionStage, List<Long>> days = new HashMap<>();
    LocalDate today = AdoptionProgress.today();
    for (Object[] row : adoptions.stages(regionCode, access.readers())) {
      days.computeIfAbsent((AdoptionStage) row[0], stage -> new ArrayList<>())
          .add(AdoptionProgress.days((OffsetDateTime) row[1], today));
    }
    List<AdoptionStage> stages = new ArrayList<>(List.of(AdoptionStage.values()));
    stages.add(null);
    return stages.stream().map(s -> figure(s, days.getOrDefault(s, List.of()))).toList();
  }

  /** Late or stuck ones of the regions whose plans the caller reads, most urgent first. */
  @Permitted(Action.READ_ADOPTION_DETAIL)
  public List<AdoptionView> needingCare(String regionCode, int limit) {
    AdoptionFilter filter =
        regionCode == null ? AdoptionFilter.all() : AdoptionFilter.ofRegion(regionCode);
    return access.shown(adoptions.views(filter, access.readers(), PageRequest.all())).stream()
        .filter(a -> a.detailed() && a.progress().overdue())
        .sorted(AdoptionProgress.MOST_URGENT)
        .limit(limit)
        .toList();
  }

  private static StageFigure figure(AdoptionStage stage, List<Long> days) {
    List<Long> known = days.stream().filter(Objects::nonNull).sorted().toList();
    return new StageFigure(
        stage, days.size(), known.isEmpty() ? null : known.get((known.size() - 1) / 2));
  }
}
