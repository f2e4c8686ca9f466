package id.teladan.web.bulk;

import id.teladan.shared.DomainException;
import id.teladan.shared.NotFoundException;
import id.teladan.solution.BulkEditing;
import id.teladan.solution.BulkView;
import id.teladan.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /bulk/12}: what came of a change of many, and taking it back. */
@Named
@RequestScoped
public class BulkReport {
  @Inject
  @Param(pathIndex = 0)
  private String number;

  @Inject private BulkEditing editing;
  @Inject private Refusals refusals;
  private BulkView change;

  /** Whether the address names one. */
  public String getOne() {
    return number == null ? null : "true";
  }

  public BulkView getChange() {
    if (change == null) {
      if (number == null || !number.matches("\\d{1,18}")) {
        throw new NotFoundException("bulk-change", number);
      }
      change = editing.get(Long.parseLong(number));
    }
    return change;
  }

  public void undo() {
    try {
      Faces.redirect(editing.undo(getChange().id()).url());
    } catch (DomainException refused) {
      change = null;
      refusals.show(refused, "bulk");
    }
  }

  /** Why a row was refused, in words. */
  public String why(String code) {
    return refusals.text("solution", code);
  }
}
