package id.teladan.web.request;

import id.teladan.identity.CurrentCaller;
import id.teladan.request.CapacityContent;
import id.teladan.request.CapacityEditing;
import id.teladan.request.CapacityView;
import id.teladan.shared.NotAllowedException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /visit-requests/capacity}: how many visits the coordinator's region can receive. */
@Named
@RequestScoped
public class CapacityPage {
  @Inject private CapacityEditing editing;
  @Inject private RequestExits exits;
  @Inject private CurrentCaller caller;

  private String region;
  private int version;
  private Integer visitsPerMonth;
  private Integer peoplePerVisit;
  private String note;

  @PostConstruct
  void read() {
    region = caller.get().regionCode();
    if (region == null) {
      throw new NotAllowedException("capacity of no region");
    }
    CapacityView now = editing.open(region);
    version = now.version();
    visitsPerMonth = now.content().visitsPerMonth();
    peoplePerVisit = now.content().peoplePerVisit();
    note = now.content().note();
  }

  public void save() {
    exits.leave(
        () -> {
          editing.update(
              region, version, new CapacityContent(visitsPerMonth, peoplePerVisit, note));
          return "/visit-requests";
        },
        "capacity");
  }

  public String getRegion() {
    return region;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public Integer getVisitsPerMonth() {
    return visitsPerMonth;
  }

  public void setVisitsPerMonth(Integer visitsPerMonth) {
    this.visitsPerMonth = visitsPerMonth;
  }

  public Integer getPeoplePerVisit() {
    return peoplePerVisit;
  }

  public void setPeoplePerVisit(Integer peoplePerVisit) {
    this.peoplePerVisit = peoplePerVisit;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
