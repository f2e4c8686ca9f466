package id.teladan.notification;

import id.teladan.operation.Recurring;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Turns notices into mail when they are due: one message for each person, whatever waits for them.
 * It waits for whoever has the words to say so at start-up.
 */
@Singleton
@Recurring
@DependsOn("SampleLoading")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeMail {
  @Inject private NoticeMailStep step;
  private volatile NoticeSentences sentences;

  /** From now on notices can be written out. */
  public void speak(NoticeSentences words) {
    sentences = words;
  }

  /** The kinds that people choose among. */
  public List<String> kinds() {
    return sentences == null ? List.of() : sentences.kinds();
  }

  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  void write() {
    if (sentences != null) {
      step.due().forEach(account -> step.write(account, sentences));
    }
  }
}
