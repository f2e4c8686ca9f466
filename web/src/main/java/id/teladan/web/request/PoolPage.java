package id.teladan.web.request;

import id.teladan.request.PoolEditing;
import id.teladan.request.Pooling;
import id.teladan.request.RequestReading;
import id.teladan.request.RequestView;
import id.teladan.web.shared.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /visit-requests/pool?request=1&request=2}: the host receives several together. */
@Named
@RequestScoped
public class PoolPage {
  @Inject private RequestReading reading;
  @Inject private PoolEditing editing;
  @Inject private RequestExits exits;
  @Inject private Here here;

  private List<RequestView> requests;
  private String date;
  private String until;
  private String remark;

  @PostConstruct
  void read() {
    requests =
        here.getAddress().parameters().stream()
            .filter(p -> p.name().equals("request") && p.value().matches("\\d{1,18}"))
            .map(p -> reading.get(Long.parseLong(p.value())))
            .distinct()
            .toList();
  }

  public void propose() {
    exits.leave(
        () -> {
          editing.pool(
              new Pooling(
                  requests.stream().map(RequestView::id).toList(),
                  DateLine.day("date", date),
                  DateLine.day("until", until),
                  remark));
          return "/visit-requests";
        },
        "pool");
  }

  public List<RequestView> getRequests() {
    return requests;
  }

  public boolean isEnough() {
    return requests.size() > 1;
  }

  public String getDate() {
    return date;
  }

  public void setDate(String date) {
    this.date = date;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
