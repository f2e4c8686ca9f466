package id.teladan.conversation;

import id.teladan.adoption.AdoptionView;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.ConflictException;
import id.teladan.shared.FieldError;
import id.teladan.shared.StateRuleException;
import id.teladan.solution.SolutionSummary;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Writes how it went in a region that adopts a solution: one experience for each region. */
@Stateless
public class ExperienceEditing {
  @Inject private Conversations conversations;
  @Inject private ConversationAccess access;
  @Inject private ConversationRecord record;
  @Inject private ExperienceRules rules;
  @Inject private CurrentCaller caller;

  /**
   * Shows the solution to somebody who is about to write for a region, or refuses.
   *
   * @param regionCode the caller's own when null
   */
  @Permitted(Action.WRITE_EXPERIENCE)
  public SolutionSummary open(long solutionId, String regionCode) {
    SolutionSummary solution = access.solution(solutionId);
    caller.require(Action.WRITE_EXPERIENCE, region(regionCode));
    return solution;
  }

  /**
   * @throws ConflictException when the region has written already
   * @throws StateRuleException when the region does not adopt the solution
   */
  @Permitted(Action.WRITE_EXPERIENCE)
  public ExperienceView write(long solutionId, ExperienceCommand command) {
    String region = region(command.regionCode());
    SolutionSummary solution = open(solutionId, region);
    rules.check(command);
    boolean there =
        conversations.experiences(List.of(solutionId)).stream()
            .anyMatch(e -> e.regionCode().equals(region));
    if (there) {
      throw new ConflictException(
          "experience-exists", FieldError.of("regionCode", "experience-exists"));
    }
    AdoptionView adoption = rules.adoption(solutionId, region);
    Experience experience = new Experience(solutionId, region);
    experience.write(caller.get().accountId(), adoption.stage(), command.text());
    conversations.add(experience);
    ExperienceView written = record.kept("write", null, experience.view());
    String link = solution.url() + "#experience-" + written.id();
    record.tellOwners(
        "experience-written", link, solution, region, "experience:" + written.id() + ":written");
    return written;
  }

  /** Shows the experience to somebody who is about to change it, or refuses. */
  @Permitted(Action.WRITE_EXPERIENCE)
  public ExperienceView open(long id) {
    ExperienceView experience = conversations.experience(id);
    access.of(experience);
    caller.require(Action.WRITE_EXPERIENCE, experience.regionCode());
    return experience;
  }

  /** Writes it anew, with how far the region is now. */
  @Permitted(Action.WRITE_EXPERIENCE)
  public ExperienceView update(long id, int version, ExperienceCommand command) {
    Experience experience = conversations.experienceForChange(id);
    ExperienceView before = open(id);
    rules.check(command);
    ConversationAccess.requireVersion(Conversations.EXPERIENCE, id, before.version(), version);
    AdoptionView adoption = rules.adoption(before.solutionId(), before.regionCode());
    experience.write(caller.get().accountId(), adoption.stage(), command.text());
    conversations.flush();
    return record.kept("update", before, experience.view());
  }

  @Permitted(Action.WRITE_EXPERIENCE)
  public void withdraw(long id, int version) {
    Experience experience = conversations.experienceForChange(id);
    ExperienceView before = open(id);
    ConversationAccess.requireVersion(Conversations.EXPERIENCE, id, before.version(), version);
    conversations.remove(Conversations.EXPERIENCE, id, experience);
    record.kept("withdraw", before, null);
  }

  private String region(String asked) {
    return asked == null ? caller.get().regionCode() : asked;
  }
}
