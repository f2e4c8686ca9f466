package id.teladan.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What people say, for the search index: whoever asks. Only what everybody who reads the solution
 * may read too.
 */
@Stateless
public class ConversationFeed {
  @Inject private Conversations conversations;

  /** Answered questions and experiences of these solutions, by the solution's id. */
  public Map<Long, List<String>> texts(Collection<Long> solutionIds) {
    Map<Long, List<String>> texts = new HashMap<>();
    conversations.questions(solutionIds).stream()
        .filter(ConversationPolicy::isPublic)
        .forEach(q -> add(texts, q.solutionId(), q.text() + "\n" + q.answer()));
    conversations.experiences(solutionIds).stream()
        .filter(e -> e.hiddenReason() == null)
        .forEach(e -> add(texts, e.solutionId(), e.text()));
    return texts;
  }

  private static void add(Map<Long, List<String>> texts, long solutionId, String text) {
    texts.computeIfAbsent(solutionId, id -> new ArrayList<>()).add(text);
  }
}
