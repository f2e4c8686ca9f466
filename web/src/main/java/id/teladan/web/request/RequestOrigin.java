package id.teladan.web.request;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionView;
import id.teladan.shared.NotAllowedException;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionView;
import id.teladan.web.shared.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where a new request begins: at a solution, at a region, or nowhere in particular. */
@Named
@RequestScoped
public class RequestOrigin {
  @Inject private CurrentCaller caller;
  @Inject private RegionDirectory regions;
  @Inject private SolutionReading solutions;
  @Inject private Here here;

  private SolutionView known;

  /** The region that asks: the caller's. */
  String visitor() {
    String own = caller.get().regionCode();
    if (own == null) {
      throw new NotAllowedException("a request of no region");
    }
    caller.require(Action.WRITE_REQUEST, own);
    return own;
  }

  /** The region that is asked; null when it is to be chosen, and never one's own. */
  String host() {
    String code = view() == null ? here.parameter("host") : view().content().regionCode();
    boolean other = code != null && !code.equals(caller.get().regionCode());
    return other && regions.lookup(code).isPresent() ? code : null;
  }

  Long solution() {
    return view() == null ? null : view().id();
  }

  String theme() {
    return view() == null ? null : view().content().title();
  }

  String hostUnit() {
    return view() == null ? null : view().content().ownerUnit();
  }

  boolean maySend(String visitorCode) {
    return caller.get().may(Action.DECIDE_REQUEST, visitorCode);
  }

  private SolutionView view() {
    String id = here.parameter("solution");
    if (known == null && id != null && id.matches("\\d{1,18}")) {
      known = solutions.get(Long.parseLong(id));
    }
    return known;
  }

  /** The regions to choose a host from. */
  public List<RegionView> getHosts() {
    String own = caller.get().regionCode();
    return regions.all().stream().filter(r -> !r.code().equals(own)).toList();
  }
}
