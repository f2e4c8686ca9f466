package id.teladan.need;

import id.teladan.audit.Audit;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.notice.Announcer;
import id.teladan.notice.News;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.FieldError;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.VersionConflictException;
import id.teladan.solution.SolutionSummary;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Writes needs. They belong to the region and not to one person: every official of it may change
 * them, and a curator may change and delete those of all regions.
 */
@Stateless
public class NeedEditing {
  private static final String KIND = "need";

  @Inject private Needs needs;
  @Inject private NeedRules rules;
  @Inject private Announcer announcer;
  @Inject private Audit audit;
  @Inject private CurrentCaller caller;

  /**
   * Refuses whoever may not write needs of that region.
   *
   * @param regionCode null when it is not said yet
   * @throws NotAllowedException when it is not theirs
   */
  @Permitted(Action.WRITE_NEED)
  public void openRegion(String regionCode) {
    if (regionCode != null) {
      caller.require(Action.WRITE_NEED, regionCode);
    }
  }

  /** Says what the region looks for; it is open. */
  @Permitted(Action.WRITE_NEED)
  public NeedView create(NeedContent content) {
    openRegion(content.regionCode());
    rules.check(content);
    Need need = new Need(caller.get().accountId(), content);
    needs.add(need);
    return kept("create", null, need);
  }

  /** Shows the need to somebody who is about to change it, or refuses. */
  @Permitted(Action.WRITE_NEED)
  public NeedView open(long id) {
    NeedView need = needs.require(id).view();
    caller.require(Action.WRITE_NEED, need.getRegionCode());
    return need;
  }

  @Permitted(Action.WRITE_NEED)
  public NeedView update(long id, int version, NeedContent content) {
    Need need = changeable(id);
    NeedView before = need.view();
    openRegion(content.regionCode());
    rules.check(content);
    requireVersion(before, version);
    need.write(content);
    needs.flush();
    return kept("update", before, need);
  }

  /** Opens it again, takes it as answered, or closes it. */
  @Permitted(Action.WRITE_NEED)
  public NeedView move(long id, NeedTransition step) {
    Need need = changeable(id);
    NeedView before = need.view();
    rules.check(step);
    if (!before.status().next().contains(step.to())) {
      throw new StateRuleException(
          "transition-not-allowed",
          FieldError.of("to", "no-such-step", before.status(), step.to()));
    }
    need.moveTo(step.to());
    needs.flush();
    return kept("move", before, need);
  }

  @Permitted(Action.WRITE_NEED)
  public void delete(long id, int version) {
    Need need = changeable(id);
    NeedView before = need.view();
    requireVersion(before, version);
    needs.remove(need);
    audit.record("need.delete", KIND, id, before, null);
  }

  /** Shows the need to somebody who is about to answer, or refuses. */
  @Permitted(Action.ANSWER_NEED)
  public NeedView openAnswer(long id) {
    return needs.require(id).view();
  }

  /**
   * Names a solution that may help, and tells the author.
   *
   * @throws id.teladan.shared.ConflictException when somebody named it already
   * @throws StateRuleException when the need is closed
   */
  @Permitted(Action.ANSWER_NEED)
  public NeedView answer(long id, NeedReply reply) {
    Need need = needs.requireForChange(id);
    NeedView before = need.view();
    SolutionSummary solution = rules.check(reply);
    needs.requireNewAnswer(id, solution.id());
    if (before.status() == NeedStatus.CLOSED) {
      throw new StateRuleException("need-closed", FieldError.of("status", "need-closed"));
    }
    needs.add(new NeedAnswer(id, caller.get(), reply));
    need.answered();
    needs.flush();
    String region = caller.get().regionCode();
    News news =
        News.of("need-answered", before.url())
            .about(before.title())
            .about(solution.title())
            .region(region == null ? RegionDirectory.NATION : region);
    announcer.tell(
        news.once("need:" + id + ":answer:" + solution.id()), List.of(before.accountId()));
    return kept("answer", before, need);
  }

  private Need changeable(long id) {
    Need need = needs.requireForChange(id);
    caller.require(Action.WRITE_NEED, need.view().getRegionCode());
    return need;
  }

  private NeedView kept(String action, NeedView before, Need need) {
    NeedView after = need.view();
    audit.record("need." + action, KIND, after.id(), before, after);
    return after;
  }

  private static void requireVersion(NeedView current, int version) {
    if (current.version() != version) {
      throw new VersionConflictException(KIND, current.id(), current.version());
    }
  }
}
