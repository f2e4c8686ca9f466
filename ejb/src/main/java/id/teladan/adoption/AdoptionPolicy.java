package id.teladan.adoption;

import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.solution.SolutionPolicy;

/** Who may read, change and confirm an adoption. Pure rules over the role table. */
public final class AdoptionPolicy {
  private AdoptionPolicy() {}

  /** Everybody who may read the solution, and the adopting region even when it is withdrawn. */
  public static boolean mayRead(Caller caller, Origin origin, String adopter) {
    return SolutionPolicy.mayRead(caller, origin.status(), origin.regionCode())
        || mayReadDetail(caller, adopter);
  }

  /** Remarks, plan, risks, budget. */
  public static boolean mayReadDetail(Caller caller, String adopter) {
    return caller.may(Action.READ_ADOPTION_DETAIL, adopter);
  }

  public static boolean mayEdit(Caller caller, String adopter) {
    return caller.may(Action.EDIT_ADOPTION, adopter);
  }

  /**
   * Confirming or disputing belongs to the region that owns the solution. The applications of the
   * nation have nobody who could: they stay stated.
   */
  public static boolean mayConfirm(Caller caller, Origin origin) {
    return caller.may(Action.CONFIRM_ADOPTION, origin.regionCode());
  }

  /** What was said with a confirmation is for both sides. */
  static boolean mayReadProofRemark(Caller caller, Origin origin, String adopter) {
    return mayReadDetail(caller, adopter) || mayConfirm(caller, origin);
  }
}
