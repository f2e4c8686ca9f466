package id.teladan.adoption;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * The wish to take a solution over.
 *
 * @param solutionId which; may be null with a follow-up, which then names it
 * @param regionCode the adopting region; may be null with a follow-up, which then names it
 * @param followUpId the follow-up of a visit that this comes from; null when there is none
 * @param content what is known so far; null is nothing
 */
public record AdoptionStart(
    @NotNull Long solutionId,
    @NotBlank String regionCode,
    Long followUpId,
    @Valid AdoptionContent content) {

  public AdoptionStart {
    content = content == null ? AdoptionContent.empty() : content;
  }
}
