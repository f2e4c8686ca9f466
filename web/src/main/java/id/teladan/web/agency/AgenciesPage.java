package id.teladan.web.agency;

import id.teladan.agency.AgencyEditing;
import id.teladan.agency.AgencyReading;
import id.teladan.agency.AgencyView;
import id.teladan.shared.DomainException;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /agencies/31?edit=12}: the units of a region, and the form for those who may write. */
@Named
@RequestScoped
public class AgenciesPage {
  @Inject
  @Param(pathIndex = 0)
  private String region;

  @Inject private AgencyReading reading;
  @Inject private AgencyEditing editing;
  @Inject private AgencyPlace place;
  @Inject private Refusals refusals;

  private final AgencyForm form = new AgencyForm();
  private List<AgencyView> items;

  @PostConstruct
  void read() {
    place.require(region);
    items = reading.list(region);
    form.setRegion(region);
    String wanted = place.edited();
    items.stream().filter(each -> String.valueOf(each.id()).equals(wanted)).forEach(form::fill);
  }

  public void save() {
    leave(
        () -> {
          if (form.getId() == null) {
            editing.create(form.content());
          } else {
            editing.update(form.getId(), form.getVersion(), form.content());
          }
        });
  }

  public void delete() {
    leave(() -> editing.delete(form.getId(), form.getVersion()));
  }

  private void leave(Runnable deed) {
    try {
      deed.run();
      Faces.redirect("/agencies/" + region + "?saved=true");
    } catch (DomainException refused) {
      refusals.show(refused, "agency");
    }
  }

  public String getRegion() {
    return region;
  }

  public List<AgencyView> getItems() {
    return items;
  }

  public AgencyForm getForm() {
    return form;
  }

  public boolean isMayWrite() {
    return place.mayWrite(region);
  }

  public boolean isSaved() {
    return place.isSaved();
  }
}
