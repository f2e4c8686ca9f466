package id.teladan.trust;

import id.teladan.audit.AuditSeals;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.visit.OfficialPaper;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the record of deeds knows about a time in which something went wrong: the part of the report
 * to the people concerned and to the authority that need not be written by hand.
 */
@Stateless
public class BreachReading {
  private static final int MOST = 5_000;

  @Inject private DeedReading deeds;
  @Inject private AuditSeals seals;

  @Permitted(Action.READ_AUDIT)
  public BreachReport report(DeedFilter filter) {
    Page<Deed> found = deeds.search(filter, new PageRequest(1, PageRequest.EVERYTHING));
    List<Deed> read = found.items().stream().limit(MOST).toList();
    return new BreachReport(
        found.total(),
        read.size(),
        counted(read, Deed::name),
        counted(read, deed -> deed.deed().address()),
        counted(read, deed -> deed.deed().action()),
        counted(read, deed -> deed.deed().kind() + " " + deed.deed().objectId()),
        seals.check().intact());
  }

  /** The same as a paper to complete, sign and send. */
  @Permitted(Action.READ_AUDIT)
  public OfficialPaper paper(DeedFilter filter) {
    return BreachPaper.of(report(filter), filter, Instant.now());
  }

  /** The most frequent first. */
  private static List<BreachReport.Count> counted(List<Deed> deeds, Function<Deed, String> by) {
    Map<String, Long> counts =
        deeds.stream()
            .map(by)
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> new BreachReport.Count(entry.getKey(), entry.getValue()))
        .toList();
  }
}
