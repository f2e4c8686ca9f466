package id.teladan.exchange;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.solution.SolutionReading;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The publiccode.yml of an application, made when it is asked for. */
@Stateless
public class PubliccodeReading {
  @Inject private SolutionReading solutions;

  /** Its text, for who may read the solution. */
  @Permitted(Action.READ_PUBLIC)
  public String file(long solutionId) {
    return PubliccodeFile.of(solutionId, solutions.get(solutionId).content());
  }
}
