package id.teladan.request;

import id.teladan.audit.Audit;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.notice.Announcer;
import id.teladan.notice.News;
import id.teladan.visit.DateSpan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What goes with every change of a request: audit, history, and word to the other side. */
@ApplicationScoped
public class RequestRecord {
  private static final String KIND = "visit_request";

  @Inject private VisitRequests requests;
  @Inject private Audit audit;
  @Inject private Announcer announcer;
  @Inject private CurrentCaller caller;

  RequestView written(String action, RequestView before, RequestView after) {
    audit.record("visit-request." + action, KIND, after.id(), before, after);
    if (before == null) {
      requests.add(
          step(after, new StepView(null, null, Side.VISITOR, null, after.status(), null, null)));
      tellVisitor(news("visit-request-drafted", after).region(after.getHostCode()), after);
    }
    return after;
  }

  void deleted(RequestView before) {
    audit.record("visit-request.delete", KIND, before.id(), before, null);
  }

  /** A step was taken: the side that did not take it hears of it, and the author always. */
  RequestView moved(Side by, RequestStep taken, RequestView before, RequestView after) {
    audit.record("visit-request.move", KIND, after.id(), before, after);
    StepView shown =
        new StepView(
            null, null, by, before.status(), after.status(), taken.remark(), days(taken, after));
    requests.add(step(after, shown));
    String kind =
        "visit-request-" + after.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    if (by == Side.VISITOR) {
      News news = news(kind, after).region(after.getVisitorCode());
      announcer.tellHolders(news, Action.DECIDE_REQUEST, after.getHostCode());
      announcer.tell(news, Collections.singletonList(after.createdBy()));
    } else {
      tellVisitor(news(kind, after).region(after.getHostCode()), after);
    }
    return after;
  }

  private void tellVisitor(News news, RequestView request) {
    announcer.tell(news, Collections.singletonList(request.createdBy()));
    announcer.tellHolders(news, Action.DECIDE_REQUEST, request.getVisitorCode());
  }

  private static News news(String kind, RequestView request) {
    return News.of(kind, request.url())
        .once("visit-request:" + request.id() + ":" + request.version());
  }

  private VisitRequestStep step(RequestView request, StepView taken) {
    return new VisitRequestStep(request.id(), caller.get().displayName(), taken);
  }

  private static List<DateSpan> days(RequestStep taken, RequestView after) {
    if (taken.date() != null) {
      return List.of(DateSpan.of(taken.date(), taken.until()));
    }
    return after.status() == RequestStatus.SENT ? after.getDates() : taken.dates();
  }
}
