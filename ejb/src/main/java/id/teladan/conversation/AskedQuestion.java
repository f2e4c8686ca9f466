package id.teladan.conversation;

import id.teladan.solution.SolutionSummary;

/** A question with what it is about, for lists over several solutions. */
public record AskedQuestion(QuestionView question, SolutionSummary solution) {

  public QuestionView getQuestion() {
    return question;
  }

  public SolutionSummary getSolution() {
    return solution;
  }
}
