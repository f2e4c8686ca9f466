package id.teladan.web.conversation;

import id.teladan.conversation.AskedQuestion;
import id.teladan.conversation.ConversationReading;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /questions}: what waits for the reader's answer, and what they asked themselves. */
@Named
@RequestScoped
public class QuestionsPage {
  @Inject private ConversationReading reading;
  @Inject private CurrentCaller caller;
  private List<AskedQuestion> waiting;
  private List<AskedQuestion> own;

  @PostConstruct
  void read() {
    waiting = isAnswering() ? reading.waiting() : List.of();
    own = reading.own();
  }

  public List<AskedQuestion> getWaiting() {
    return waiting;
  }

  public List<AskedQuestion> getOwn() {
    return own;
  }

  /** Whether the reader answers for some unit. */
  public boolean isAnswering() {
    return caller.get().couldEver(Action.ANSWER_QUESTION);
  }
}
