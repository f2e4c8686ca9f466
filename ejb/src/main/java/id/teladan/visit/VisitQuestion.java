package id.teladan.visit;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Something the visitor wants to know, and what the host said.
 *
 * @param id names it, for the notes that answer it; made where it is left out
 * @param answer the host's; null while there is none
 * @param open whether the host lets everybody read the question and its answer
 */
public record VisitQuestion(
    @Size(max = 64) String id,
    @NotBlank @Size(max = Lengths.TEXT) String text,
    @Size(max = Lengths.TEXT) String answer,
    Boolean open) {

  public VisitQuestion {
    open = Boolean.TRUE.equals(open);
  }

  public boolean isAnswered() {
    return answer != null && !answer.isBlank();
  }

  public String getId() {
    return id;
  }

  public String getText() {
    return text;
  }

  public String getAnswer() {
    return answer;
  }

  public boolean isOpen() {
    return open;
  }
}
