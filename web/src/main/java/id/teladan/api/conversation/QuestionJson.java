package id.teladan.api.conversation;

import id.teladan.conversation.QuestionView;
import id.teladan.region.RegionDirectory;
import java.time.Instant;

/** A question as REST shows it. */
public record QuestionJson(
    long id,
    long solutionId,
    String text,
    VoiceJson askedAs,
    Instant askedAt,
    String answer,
    VoiceJson answeredAs,
    Instant answeredAt,
    boolean featured,
    String hiddenReason,
    String url,
    int version) {

  static QuestionJson of(QuestionView question, RegionDirectory regions) {
    return new QuestionJson(
        question.id(),
        question.solutionId(),
        question.text(),
        VoiceJson.of(question.askedAs(), regions),
        question.askedAt(),
        question.answer(),
        VoiceJson.of(question.answeredAs(), regions),
        question.answeredAt(),
        question.featured(),
        question.hiddenReason(),
        question.url(),
        question.version());
  }
}
