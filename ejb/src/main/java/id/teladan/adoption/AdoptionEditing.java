package id.teladan.adoption;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.ConflictException;
import id.teladan.shared.FieldError;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Writes adoptions. Each method is one transaction: the change, its place in the history, its audit
 * entry and its outbox task exist together or not at all.
 */
@Stateless
public class AdoptionEditing {
  @Inject private Adoptions adoptions;
  @Inject private AdoptionAccess access;
  @Inject private AdoptionRules rules;
  @Inject private AdoptionRecord record;
  @Inject private CurrentCaller caller;

  /**
   * Refuses whoever may not begin an adoption in that region.
   *
   * @param regionCode null when it is not said yet
   * @throws NotAllowedException when it is not theirs
   */
  @Permitted(Action.EDIT_ADOPTION)
  public void openRegion(String regionCode) {
    if (regionCode != null) {
      caller.require(Action.EDIT_ADOPTION, regionCode);
    }
  }

  /**
   * Begins an adoption, at {@code INTERESTED}.
   *
   * @throws ConflictException when the region adopts the solution already
   */
  @Permitted(Action.EDIT_ADOPTION)
  public AdoptionView create(AdoptionStart wish) {
    AdoptionStart start = rules.complete(wish);
    openRegion(start.regionCode());
    rules.check(start);
    adoptions.requireNew(start.solutionId(), start.regionCode());
    Proof statement = record.statement(AdoptionStage.INTERESTED);
    Adoption adoption = new Adoption(start, statement, AdoptionProgress.today());
    adoptions.add(adoption);
    return record.created(adoption.view());
  }

  /**
   * Refuses whoever may not change this adoption.
   *
   * @throws NotFoundException when the caller may not even read it
   * @throws NotAllowedException when the caller may read but not change it
   */
  @Permitted(Action.EDIT_ADOPTION)
  public AdoptionView open(long id) {
    AdoptionView adoption = access.readable(adoptions.require(id));
    caller.require(Action.EDIT_ADOPTION, adoption.regionCode());
    return adoption;
  }

  /**
   * Refuses whoever may not confirm or dispute this adoption.
   *
   * @throws NotFoundException when the caller may not even read it
   * @throws NotAllowedException when the caller may read but not confirm it
   */
  @Permitted(Action.CONFIRM_ADOPTION)
  public AdoptionView openProof(long id) {
    AdoptionView adoption = access.readable(adoptions.require(id));
    caller.require(Action.CONFIRM_ADOPTION, adoptions.origin(adoption.solutionId()).regionCode());
    return adoption;
  }

  /**
   * Replaces the content. The solution, the region and the stage stay.
   *
   * @param version the version that the content was made from
   * @throws VersionConflictException when somebody else was faster
   * @throws StateRuleException when it would take away what the present stage rests on
   */
  @Permitted(Action.EDIT_ADOPTION)
  public AdoptionView update(long id, int version, AdoptionContent content) {
    Adoption adoption = changeable(id);
    AdoptionView before = adoption.view();
    rules.check(before.regionCode(), content);
    requireVersion(before, version);
    adoption.rewrite(content, AdoptionProgress.today());
    adoptions.flush();
    return record.updated(before, adoption.view());
  }

  /**
   * Moves it to another stage.
   *
   * @throws StateRuleException with each member that the stage asks for and that is missing
   */
  @Permitted(Action.EDIT_ADOPTION)
  public AdoptionView move(long id, AdoptionTransition transition) {
    return move(id, null, transition);
  }

  /**
   * The same, unless somebody else was faster.
   *
   * @param version the version that the caller has seen; null to move it wherever it is
   * @throws VersionConflictException when it changed since
   */
  @Permitted(Action.EDIT_ADOPTION)
  public AdoptionView move(long id, Integer version, AdoptionTransition transition) {
    Adoption adoption = changeable(id);
    AdoptionView before = adoption.view();
    rules.check(before.regionCode(), transition);
    if (version != null) {
      requireVersion(before, version);
    }
    adoption.move(transition, AdoptionProgress.today());
    adoptions.flush();
    return record.moved(before, adoption.view(), transition);
  }

  /**
   * The same, unless somebody else moved it since.
   *
   * @param seen the stage at which the caller saw it
   * @throws ConflictException with {@code moved-on}, that stage and the present one
   */
  @Permitted(Action.EDIT_ADOPTION)
  public AdoptionView moveFrom(
      long id, AdoptionStage seen, Integer version, AdoptionTransition transition) {
    AdoptionStage now = changeable(id).stage();
    if (now != seen) {
      throw new ConflictException(
          "moved-on", FieldError.of("seen", "moved-on", seen, now == null ? "UNKNOWN" : now));
    }
    return move(id, version, transition);
  }

  /**
   * Confirms or disputes, for the region that owns the solution.
   *
   * @throws StateRuleException when a region would confirm its own statement
   */
  @Permitted(Action.CONFIRM_ADOPTION)
  public AdoptionView confirm(long id, AdoptionConfirmation confirmation) {
    Adoption adoption = adoptions.requireForChange(id);
    AdoptionView before = access.readable(adoption);
    Origin origin = adoptions.origin(before.solutionId());
    caller.require(Action.CONFIRM_ADOPTION, origin.regionCode());
    rules.check(confirmation);
    if (origin.regionCode().equals(before.regionCode())) {
      throw new StateRuleException("own-statement", FieldError.of("regionCode", "own-statement"));
    }
    adoption.prove(record.answer(adoption.stage(), confirmation));
    adoptions.flush();
    return record.proven(before, adoption.view());
  }

  /**
   * States it anew, for the adopting region: after a dispute, or when the confirmation is over. The
   * owner is asked again; what was said before stays in the history.
   *
   * @throws StateRuleException while a confirmation holds
   */
  @Permitted(Action.EDIT_ADOPTION)
  public AdoptionView state(long id, AdoptionStatement statement) {
    Adoption adoption = changeable(id);
    AdoptionView before = adoption.view();
    rules.check(before.proof(), statement);
    adoption.prove(record.statement(adoption.stage(), statement));
    adoptions.flush();
    return record.stated(before, adoption.view());
  }

  private Adoption changeable(long id) {
    Adoption adoption = adoptions.requireForChange(id);
    caller.require(Action.EDIT_ADOPTION, access.readable(adoption).regionCode());
    return adoption;
  }

  private static void requireVersion(AdoptionView current, int version) {
    if (current.version() != version) {
      throw new VersionConflictException("adoption", current.id(), current.version());
    }
  }
}
