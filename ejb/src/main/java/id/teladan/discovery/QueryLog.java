package id.teladan.discovery;

import id.teladan.operation.Recurring;
import id.teladan.search.IndexUnavailableException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Counts what is searched for, without who. A search only adds to a number in memory; a timer
 * writes the numbers down every few seconds, and so does the application when it stops. What a
 * crash takes are the counts of these few seconds.
 */
@Startup
@Singleton
@Recurring
@DependsOn("IndexOwner")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QueryLog {
  private static final Logger LOG = Logger.getLogger(QueryLog.class.getName());

  @Inject private QueryLogStep step;
  @Inject private IndexOwner owner;
  private final QueryBatch batch = new QueryBatch();
  private List<String> frequent = List.of();

  @PostConstruct
  void open() {
    suggest(true);
  }

  /**
   * Counts a search.
   *
   * @param q as typed
   * @param signedIn whether somebody signed in asked
   * @param found how many entries
   */
  public void asked(String q, boolean signedIn, long found) {
    QueryText.countable(q)
        .ifPresent(
            query ->
                batch.add(
                    new QueryBatch.Asked(QueryLogSettings.today(), query),
                    new AskedCounts(1, signedIn ? 0 : 1, found == 0 ? 1 : 0)));
  }

  /** Writes down what was counted, and suggests what has become frequent. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void writeDown() {
    if (flush()) {
      suggest(false);
    }
  }

  /** Looks again at every suggestion: what the public no longer finds is no longer suggested. */
  @Schedule(hour = "*", minute = "*/10", second = "40", persistent = false)
  void lookAgain() {
    suggest(true);
  }

  @Schedule(hour = "3", minute = "10", timezone = "Asia/Jakarta", persistent = false)
  void forget() {
    step.forget();
  }

  @PreDestroy
  void close() {
    flush();
  }

  private boolean flush() {
    Map<QueryBatch.Asked, AskedCounts> counts = batch.take();
    if (counts.isEmpty()) {
      return false;
    }
    try {
      step.write(counts);
      return true;
    } catch (EJBException e) {
      LOG.log(Level.WARNING, "What was searched for could not be counted", e);
      return false;
    }
  }

  private synchronized void suggest(boolean always) {
    try {
      List<String> now = step.frequent();
      if (always || !now.equals(frequent)) {
        owner.suggest(now.stream().filter(q -> PublicWords.holds(owner.search(), q)).toList());
        frequent = now;
      }
    } catch (EJBException | IndexUnavailableException e) {
      LOG.log(Level.WARNING, "Frequent queries could not be suggested", e);
    }
  }
}
