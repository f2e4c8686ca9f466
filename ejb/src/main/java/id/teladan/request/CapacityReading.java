package id.teladan.request;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Shows what a region can receive; how much is booked, to its own people only. */
@Stateless
public class CapacityReading {
  private static final int MONTHS = 6;

  @Inject private Capacities capacities;
  @Inject private CapacityCheck bookings;
  @Inject private RegionDirectory regions;
  @Inject private CurrentCaller caller;

  /** With the six months from this one on. */
  @Permitted(Action.READ_PUBLIC)
  public CapacityView get(String regionCode, YearMonth from) {
    regions.get(regionCode);
    CapacityView view = capacities.of(regionCode);
    boolean own = caller.get().may(Action.READ_REQUEST, regionCode);
    Integer most = view.content().visitsPerMonth();
    List<CapacityView.Month> months =
        IntStream.range(0, MONTHS)
            .mapToObj(from::plusMonths)
            .map(month -> month(regionCode, month, most, own))
            .toList();
    return view.in(months);
  }

  private CapacityView.Month month(String region, YearMonth month, Integer most, boolean own) {
    long booked = bookings.booked(region, month);
    return new CapacityView.Month(
        month.toString(), own ? booked : null, most != null && booked >= most);
  }
}
