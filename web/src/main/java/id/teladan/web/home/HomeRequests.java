package id.teladan.web.home;

import id.teladan.identity.CurrentCaller;
import id.teladan.region.RegionDirectory;
import id.teladan.request.RequestFilter;
import id.teladan.request.RequestReading;
import id.teladan.request.RequestStatus;
import id.teladan.request.RequestView;
import id.teladan.request.Side;
import id.teladan.shared.PageRequest;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Requests for visits in which it is the turn of the reader's region, for the first page. */
@Named
@RequestScoped
public class HomeRequests {
  private static final int SHOWN = 5;
  private static final List<RequestStatus> OPEN =
      List.of(
          RequestStatus.DRAFT,
          RequestStatus.SENT,
          RequestStatus.DATES_PROPOSED,
          RequestStatus.ANSWERED);

  @Inject private RequestReading requests;
  @Inject private RegionDirectory regions;
  @Inject private CurrentCaller caller;
  @Inject private Language language;

  private List<News> waiting;

  public List<News> getWaiting() {
    if (waiting == null) {
      String own = caller.get().regionCode();
      waiting =
          own == null
              ? List.of()
              : requests
                  .list(
                      new RequestFilter(own, null, null, OPEN),
                      PageRequest.first(PageRequest.LARGEST))
                  .items()
                  .stream()
                  .filter(r -> own.equals(turn(r)))
                  .limit(SHOWN)
                  .map(this::news)
                  .toList();
    }
    return waiting;
  }

  private static String turn(RequestView request) {
    return request.turn() == Side.HOST ? request.getHostCode() : request.getVisitorCode();
  }

  private News news(RequestView request) {
    return new News(
        text("item", regions.label(request.getVisitorCode()), regions.label(request.getHostCode())),
        text("title.one") + " · " + text("status." + request.status()),
        request.url());
  }

  private String text(String key, Object... values) {
    return Words.text("request", language.getLocale(), key, values);
  }
}
