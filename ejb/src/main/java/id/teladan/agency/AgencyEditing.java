package id.teladan.agency;

import id.teladan.audit.Audit;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.ConflictException;
import id.teladan.shared.PartialDate;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes agencies: by whoever may edit the solutions of the region. */
@Stateless
public class AgencyEditing {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @Inject private Agencies agencies;
  @Inject private AgencyRules rules;
  @Inject private Audit audit;
  @Inject private CurrentCaller caller;
  @Inject private Event<AgencyChanged> changed;

  /** Refuses whoever may not write agencies of that region; null is not said yet. */
  @Permitted(Action.EDIT_SOLUTION)
  public void openRegion(String regionCode) {
    if (regionCode != null) {
      caller.require(Action.EDIT_SOLUTION, regionCode);
    }
  }

  /**
   * @throws ConflictException when the region has one of that name
   */
  @Permitted(Action.EDIT_SOLUTION)
  public AgencyView create(AgencyContent content) {
    openRegion(content.regionCode());
    rules.check(content);
    agencies.requireFree(content.regionCode(), content.name(), null);
    Agency agency = new Agency(content);
    agencies.add(agency);
    return kept("create", null, agency.view());
  }

  /** Shows the agency to somebody who is about to change it, or refuses. */
  @Permitted(Action.EDIT_SOLUTION)
  public AgencyView open(long id) {
    AgencyView agency = agencies.require(id);
    caller.require(Action.EDIT_SOLUTION, agency.regionCode());
    return agency;
  }

  /** Renames or corrects it; a name that is given up is remembered, with today as its end. */
  @Permitted(Action.EDIT_SOLUTION)
  public AgencyView update(long id, int version, AgencyContent content) {
    Agency agency = agencies.requireForChange(id);
    AgencyView before = open(id);
    AgencyContent here =
        new AgencyContent(before.regionCode(), content.name(), content.formerNames());
    rules.check(here);
    requireVersion(before, version);
    agencies.requireFree(before.regionCode(), here.name(), id);
    agency.write(remembering(before, here));
    agencies.flush();
    return kept("update", before, agency.view());
  }

  private static AgencyContent remembering(AgencyView before, AgencyContent content) {
    boolean known =
        before.name().equalsIgnoreCase(content.name().strip())
            || content.formerNames().stream()
                .anyMatch(f -> f.name().strip().equalsIgnoreCase(before.name()));
    if (known) {
      return content;
    }
    List<AgencyContent.FormerName> names = new ArrayList<>();
    names.add(new AgencyContent.FormerName(before.name(), PartialDate.of(LocalDate.now(ZONE))));
    names.addAll(content.formerNames());
    return new AgencyContent(content.regionCode(), content.name(), names);
  }

  @Permitted(Action.EDIT_SOLUTION)
  public void delete(long id, int version) {
    Agency agency = agencies.requireForChange(id);
    AgencyView before = open(id);
    requireVersion(before, version);
    agencies.remove(agency);
    kept("delete", before, null);
  }

  private AgencyView kept(String action, AgencyView before, AgencyView after) {
    AgencyView either = after == null ? before : after;
    audit.record("agency." + action, Agencies.KIND, either.id(), before, after);
    Set<String> names = new LinkedHashSet<>();
    for (AgencyView each : before == null ? List.of(either) : List.of(before, either)) {
      each.otherNames(null).forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    }
    changed.fire(new AgencyChanged(either.regionCode(), names));
    return after;
  }

  private static void requireVersion(AgencyView current, int version) {
    if (current.version() != version) {
      throw new VersionConflictException(Agencies.KIND, current.id(), current.version());
    }
  }
}
