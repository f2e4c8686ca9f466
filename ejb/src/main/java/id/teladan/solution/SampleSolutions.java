package id.teladan.solution;

import id.teladan.shared.Json;
import id.teladan.shared.SampleData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The sample catalogue: real solutions, told from published facts, each with its source. */
@Dependent
public class SampleSolutions implements SampleData {
  @Inject private Solutions solutions;
  @Inject private SolutionRules rules;
  @Inject private SolutionRecord record;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void load() {
    for (SolutionContent content :
        Json.resource("/sample/solutions.json", SolutionContent[].class)) {
      rules.check(content);
      Solution solution = new Solution(content, null);
      solution.moveTo(SolutionStatus.PUBLISHED);
      solutions.add(solution);
      record.created(solution.view());
    }
  }
}
