package id.teladan.api.solution;

import id.teladan.api.attachment.AttachmentJson;
import id.teladan.attachment.AttachmentView;
import id.teladan.shared.PartialDate;
import id.teladan.solution.ApplicationProfile;
import id.teladan.solution.Audience;
import id.teladan.solution.Sharing;
import id.teladan.solution.SolutionContent;
import id.teladan.solution.SolutionKind;
import id.teladan.solution.SolutionStage;
import id.teladan.solution.SolutionStatus;
import id.teladan.solution.SolutionView;
import java.time.Instant;
import java.util.List;

/**
 * A solution as REST shows it: the content that people write, and what the system adds.
 *
 * @param slug read-only, made of the title
 * @param regionName read-only
 * @param status read-only, changed by transitions
 * @param url read-only, the address of its page
 * @param attachments read-only
 */
public record SolutionBody(
    long id,
    SolutionKind kind,
    String slug,
    String url,
    String title,
    String summary,
    String problem,
    String approach,
    String results,
    String lessons,
    String requirements,
    String legalBasis,
    String people,
    String risks,
    String failures,
    SolutionContent.Cost cost,
    Audience audience,
    String mainAffair,
    List<String> otherAffairs,
    String regionCode,
    String regionName,
    String ownerUnit,
    String contactUnit,
    PartialDate since,
    SolutionStatus status,
    SolutionStage stage,
    String stopReason,
    String succeededBy,
    SolutionContent.Evidence evidence,
    Sharing sharing,
    List<SolutionContent.Link> links,
    List<SolutionContent.OpenData> openData,
    List<SolutionContent.Agreement> agreements,
    List<AttachmentJson> attachments,
    ApplicationProfile application,
    List<SolutionContent.Partner> partners,
    List<String> tags,
    List<SolutionContent.Source> sources,
    String language,
    PartialDate lastVerified,
    Instant updatedAt,
    int version) {

  static SolutionBody of(
      SolutionView solution, String regionName, List<AttachmentView> attachments) {
    SolutionContent content = solution.content();
    return new SolutionBody(
        solution.id(),
        content.kind(),
        solution.slug(),
        solution.url(),
        content.title(),
        content.summary(),
        content.problem(),
        content.approach(),
        content.results(),
        content.lessons(),
        content.requirements(),
        content.legalBasis(),
        content.people(),
        content.risks(),
        content.failures(),
        content.cost(),
        content.audience(),
        content.mainAffair(),
        content.otherAffairs(),
        content.regionCode(),
        regionName,
        content.ownerUnit(),
        content.contactUnit(),
        content.since(),
        solution.status(),
        content.stage(),
        content.stopReason(),
        content.succeededBy(),
        content.evidence(),
        content.sharing(),
        content.links(),
        content.openData(),
        content.agreements(),
        attachments.stream().map(AttachmentJson::of).toList(),
        content.application(),
        content.partners(),
        content.tags(),
        content.sources(),
        content.language(),
        content.lastVerified(),
        solution.updatedAt(),
        solution.version());
  }
}
