package id.teladan.web.visit;

import id.teladan.adoption.PlanAdopted;
import id.teladan.adoption.PlanAdopted.Outcome;
import id.teladan.adoption.PlanAdopting;
import id.teladan.visit.FindingShareEditing;
import id.teladan.visit.FindingView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is done with all of a visit's findings or follow-ups at once. */
@Named
@RequestScoped
public class VisitDeeds {
  @Inject private VisitPage page;
  @Inject private FindingShareEditing sharing;
  @Inject private PlanAdopting adopting;
  @Inject private Exits exits;

  private Map<Long, PlanAdopted> plan;

  /** How many findings the host has not seen yet, of those that a publication would show. */
  public long getUnshared() {
    return page.getFindings().stream()
        .filter(f -> !f.isInternal() && !f.isSharedWithHost())
        .map(FindingView::id)
        .count();
  }

  public void share() {
    exits.leave(() -> sharing.shareAll(page.getVisit().id()), "shared", "findings");
  }

  /** How many follow-ups would become adoptions now. */
  public long getAdoptable() {
    return plan().values().stream().filter(row -> row.outcome() == Outcome.NEW).count();
  }

  /** The address of the adoption that a follow-up is about; null for none. */
  public String adoption(long followUpId) {
    PlanAdopted row = plan().get(followUpId);
    return row == null || row.adoptionId() == null ? null : "/adoptions/" + row.adoptionId();
  }

  /** Whether this follow-up could become one. */
  public boolean adoptable(long followUpId) {
    PlanAdopted row = plan().get(followUpId);
    return row != null && row.outcome() == Outcome.NEW;
  }

  /** Every such follow-up becomes an adoption; what the region adopts already stays as it is. */
  public void adoptAll() {
    exits.leave(() -> adopting.adopt(page.getVisit().id()), "adopted", "follow-ups");
  }

  private Map<Long, PlanAdopted> plan() {
    if (plan == null) {
      List<PlanAdopted> rows =
          page.isMayAdopt() ? adopting.look(page.getVisit().id()) : List.<PlanAdopted>of();
      plan = rows.stream().collect(Collectors.toMap(PlanAdopted::followUpId, row -> row));
    }
    return plan;
  }
}
