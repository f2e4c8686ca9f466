package id.teladan.web.request;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.request.CapacityReading;
import id.teladan.request.CapacityView;
import id.teladan.request.RequestFilter;
import id.teladan.request.RequestReading;
import id.teladan.request.RequestStatus;
import id.teladan.request.RequestView;
import id.teladan.request.Side;
import id.teladan.shared.PageRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

/** {@code /visit-requests}: what waits for the reader's region first, then what others answer. */
@Named
@RequestScoped
public class RequestListPage {
  @Inject private RequestReading reading;
  @Inject private CapacityReading capacities;
  @Inject private CurrentCaller caller;

  private List<RequestView> all;

  @PostConstruct
  void read() {
    all = reading.list(RequestFilter.NONE, PageRequest.first(PageRequest.LARGEST)).items();
  }

  /** Those in which the reader's region is to do something. */
  public List<RequestView> getOurs() {
    return all.stream().filter(this::isOurTurn).toList();
  }

  /** Those in which somebody else is. */
  public List<RequestView> getTheirs() {
    return all.stream().filter(r -> r.turn() != null && !isOurTurn(r)).toList();
  }

  public List<RequestView> getOver() {
    return all.stream().filter(r -> r.turn() == null).toList();
  }

  public boolean isNothing() {
    return all.isEmpty();
  }

  /** Whether the host could receive this one together with others. */
  public boolean poolable(RequestView request) {
    boolean open =
        request.status() == RequestStatus.SENT || request.status() == RequestStatus.DATES_PROPOSED;
    return open && caller.get().may(Action.DECIDE_REQUEST, request.getHostCode());
  }

  /** Whether there are two that could be received together. */
  public boolean isPooling() {
    return all.stream().filter(this::poolable).count() > 1;
  }

  private boolean isOurTurn(RequestView request) {
    String own = caller.get().regionCode();
    String who = request.turn() == Side.HOST ? request.getHostCode() : request.getVisitorCode();
    return request.turn() != null && who.equals(own);
  }

  /** What the reader's region can receive; null for people of no region. */
  public CapacityView getCapacity() {
    String own = caller.get().regionCode();
    return own == null ? null : capacities.get(own, YearMonth.now(ZoneOffset.UTC));
  }

  public boolean isMayDecide() {
    String own = caller.get().regionCode();
    return own != null && caller.get().may(Action.DECIDE_REQUEST, own);
  }

  public boolean isMayWrite() {
    return caller.get().regionCode() != null;
  }
}
