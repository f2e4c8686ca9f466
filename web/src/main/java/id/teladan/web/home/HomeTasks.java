package id.teladan.web.home;

import id.teladan.adoption.AdoptionReading;
import id.teladan.conversation.ConversationReading;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What waits for the region of the person who reads. */
@RequestScoped
public class HomeTasks {
  @Inject private AdoptionReading adoptions;
  @Inject private ConversationReading conversations;
  @Inject private CurrentCaller caller;
  @Inject private HomeWords words;

  /** Questions that the reader may answer, longest waiting first. */
  List<News> questions(int limit) {
    return caller.get().couldEver(Action.ANSWER_QUESTION)
        ? conversations.waiting().stream().limit(limit).map(words::question).toList()
        : List.of();
  }

  /** Adoptions that stand still. */
  List<News> late(int limit) {
    String region = caller.get().regionCode();
    return region == null
        ? List.of()
        : adoptions.ofRegion(region).stream()
            .filter(each -> each.progress().overdue())
            .limit(limit)
            .map(words::late)
            .toList();
  }
}
