package id.teladan.request;

import id.teladan.shared.Lengths;
import id.teladan.visit.DateSpan;
import id.teladan.visit.VisitContent.ThemeUnit;
import id.teladan.visit.VisitKind;
import id.teladan.visit.VisitQuestion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * What a region asks; lists are never null. Only the regions are needed while it is a draft.
 *
 * @param solutionId what it is about, when it began at a solution
 * @param themes each with the visitor's agency and the host's unit
 * @param questions their answers are the host's and ignored here
 * @param dates days that would suit
 * @param delegation who would come, by function
 */
public record RequestContent(
    @NotBlank String visitorCode,
    @NotBlank String hostCode,
    Long solutionId,
    VisitKind kind,
    @Size(max = Lengths.TEXT) String purpose,
    @Size(max = 30) List<@Valid ThemeUnit> themes,
    @Size(max = 50) List<@Valid VisitQuestion> questions,
    @Size(max = 5) List<@Valid DateSpan> dates,
    @Min(1) @Max(1000) Integer delegationSize,
    @Size(max = Lengths.SUMMARY) String delegation) {

  public RequestContent {
    themes = withoutNulls(themes);
    questions = withoutNulls(questions);
    dates = withoutNulls(dates);
  }

  RequestContent with(List<VisitQuestion> named) {
    return new RequestContent(
        visitorCode,
        hostCode,
        solutionId,
        kind,
        purpose,
        themes,
        named,
        dates,
        delegationSize,
        delegation);
  }

  RequestContent on(List<DateSpan> days) {
    return new RequestContent(
        visitorCode,
        hostCode,
        solutionId,
        kind,
        purpose,
        themes,
        questions,
        days,
        delegationSize,
        delegation);
  }

  private static <T> List<T> withoutNulls(List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }
}
