package id.teladan.web.need;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.need.NeedEditing;
import id.teladan.need.NeedStatus;
import id.teladan.need.NeedTransition;
import id.teladan.need.NeedView;
import id.teladan.region.AffairDirectory;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionView;
import id.teladan.shared.NotAllowedException;
import id.teladan.web.search.FacetLabels;
import id.teladan.web.shared.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * {@code /needs/new?q=…&affair=2.18}: says what a region looks for, out of a search that found too
 * little; {@code /needs/12/edit} changes it.
 */
@Named
@RequestScoped
public class NeedFormPage {
  @Inject private NeedRoute route;
  @Inject private NeedEditing editing;
  @Inject private NeedExits exits;
  @Inject private CurrentCaller caller;
  @Inject private RegionDirectory regions;
  @Inject private AffairDirectory affairs;
  @Inject private FacetLabels labels;
  @Inject private Here here;

  private final NeedForm form = new NeedForm();
  private NeedView need;

  @PostConstruct
  void fill() {
    caller.requireEver(Action.WRITE_NEED);
    if (getRegions().isEmpty()) {
      throw new NotAllowedException(Action.WRITE_NEED.name());
    }
    if (!route.isNew()) {
      need = editing.open(route.id());
      form.fill(need);
      return;
    }
    String region = caller.get().regionCode();
    editing.openRegion(region);
    String affair = here.parameter("affair");
    form.begin(here.parameter("q"), affairs.lookup(affair).isPresent() ? affair : null, region);
  }

  public void save() {
    exits.leave(
        () ->
            need == null
                ? editing.create(form.content())
                : editing.update(need.id(), form.getVersion(), form.content()));
  }

  /** Opens it again or closes it. */
  public void move(NeedStatus to) {
    exits.leave(() -> editing.move(need.id(), new NeedTransition(to)));
  }

  public void delete() {
    exits.leaveToList(() -> editing.delete(need.id(), form.getVersion()));
  }

  public NeedForm getForm() {
    return form;
  }

  public NeedView getNeed() {
    return need;
  }

  /** Where the need may go. */
  public List<String> getNext() {
    return need == null ? List.of() : need.status().next().stream().map(NeedStatus::name).toList();
  }

  /** The regions that the caller may write for. */
  public List<SelectItem> getRegions() {
    boolean all = caller.get().mayAnywhere(Action.WRITE_NEED);
    return (all
            ? regions.all().stream().map(RegionView::code)
            : caller.get().regionsFor(Action.WRITE_NEED).stream())
        .map(code -> new SelectItem(code, regions.label(code)))
        .toList();
  }

  public List<SelectItem> getAffairs() {
    return affairs.all().stream()
        .filter(affair -> affair.code().contains("."))
        .map(affair -> new SelectItem(affair.code(), labels.label("affair", affair.code())))
        .toList();
  }
}
