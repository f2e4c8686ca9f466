package id.teladan.visit;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The papers of those who travel: the visitor's side alone reads and writes them.
 *
 * @param assignmentNumber of the surat tugas
 * @param budgetSource where the money of the journey comes from
 */
public record Errand(
    @Size(max = Lengths.SHORT) String assignmentNumber,
    LocalDate assignmentDate,
    @Size(max = Lengths.SHORT) String budgetSource,
    @Min(1) @Max(1000) Integer delegationSize) {
  static final Errand NONE = new Errand(null, null, null, null);

  /** Whether the surat tugas is known. */
  public boolean isAssigned() {
    return assignmentNumber != null && !assignmentNumber.isBlank();
  }

  public String getAssignmentNumber() {
    return assignmentNumber;
  }

  public LocalDate getAssignmentDate() {
    return assignmentDate;
  }

  public String getBudgetSource() {
    return budgetSource;
  }

  public Integer getDelegationSize() {
    return delegationSize;
  }
}
