package id.teladan.web.need;

import id.teladan.need.NeedEditing;
import id.teladan.need.NeedReply;
import id.teladan.need.NeedView;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.web.shared.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /needs/12/answer?solution=34}: names a solution that may help. */
@Named
@RequestScoped
public class NeedAnswerPage {
  private static final Pattern SOLUTION = Pattern.compile("(?:.*/solutions/)?(\\d{1,18})(?:/.*)?");

  @Inject private NeedRoute route;
  @Inject private NeedEditing editing;
  @Inject private NeedExits exits;
  @Inject private Here here;

  private NeedView need;
  private String solutionId;
  private String remark;

  @PostConstruct
  void read() {
    need = editing.openAnswer(route.id());
    solutionId = here.parameter("solution");
  }

  public void send() {
    exits.leave(() -> editing.answer(need.id(), new NeedReply(solution(), remark)));
  }

  /** The number in what was typed: a number or the address of a solution's page. */
  private Long solution() {
    if (solutionId == null) {
      return null;
    }
    Matcher number = SOLUTION.matcher(solutionId.strip());
    if (!number.matches()) {
      throw new InvalidInputException(FieldError.of("solutionId", "unknown-solution"));
    }
    return Long.valueOf(number.group(1));
  }

  public NeedView getNeed() {
    return need;
  }

  public String getSolutionId() {
    return solutionId;
  }

  public void setSolutionId(String solutionId) {
    this.solutionId = solutionId;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
