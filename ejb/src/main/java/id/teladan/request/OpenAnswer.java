package id.teladan.request;

import java.time.Instant;

/** Something that a host answered before and lets everybody read; not who asked. */
public record OpenAnswer(String question, String answer, Long solutionId, Instant answeredAt) {

  public String getQuestion() {
    return question;
  }

  public String getAnswer() {
    return answer;
  }

  public Long getSolutionId() {
    return solutionId;
  }

  public Instant getAnsweredAt() {
    return answeredAt;
  }
}
