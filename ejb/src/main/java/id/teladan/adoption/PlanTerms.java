package id.teladan.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who does it, with what, and what stands in the way, as stored. */
@Embeddable
class PlanTerms {
  String facilitator;
  String people;
  String remark;
  String risks;
  String blocker;
  String advice;

  @Column(name = "budget_amount_idr")
  Long budgetAmountIdr;

  @Column(name = "budget_source")
  String budgetSource;

  @Column(name = "changes_shared")
  boolean changesShared;

  @Column(name = "files_shared")
  boolean filesShared;

  protected PlanTerms() {}

  PlanTerms(AdoptionContent content) {
    facilitator = content.facilitator();
    people = content.people();
    remark = content.remark();
    risks = content.risks();
    blocker = content.blocker();
    advice = content.advice();
    budgetAmountIdr = content.budget() == null ? null : content.budget().amountIdr();
    budgetSource = content.budget() == null ? null : content.budget().source();
    changesShared = content.changesShared();
    filesShared = content.filesShared();
  }

  void writeTo(AdoptionDraft draft) {
    draft.facilitator = facilitator;
    draft.people = people;
    draft.remark = remark;
    draft.risks = risks;
    draft.blocker = blocker;
    draft.advice = advice;
    draft.budget =
        budgetAmountIdr == null && budgetSource == null
            ? null
            : new AdoptionBudget(budgetAmountIdr, budgetSource);
    draft.changesShared = changesShared;
    draft.filesShared = filesShared;
  }
}
