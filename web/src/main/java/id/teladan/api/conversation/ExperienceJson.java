package id.teladan.api.conversation;

import id.teladan.adoption.AdoptionStage;
import id.teladan.conversation.ExperienceView;
import id.teladan.region.RegionDirectory;
import java.time.Instant;

/** An experience as REST shows it. */
public record ExperienceJson(
    long id,
    long solutionId,
    String regionCode,
    String regionName,
    AdoptionStage stage,
    String text,
    Instant writtenAt,
    String hiddenReason,
    String url,
    int version) {

  static ExperienceJson of(ExperienceView experience, RegionDirectory regions) {
    return new ExperienceJson(
        experience.id(),
        experience.solutionId(),
        experience.regionCode(),
        regions.name(experience.regionCode()),
        experience.stage(),
        experience.text(),
        experience.writtenAt(),
        experience.hiddenReason(),
        experience.url(),
        experience.version());
  }
}
