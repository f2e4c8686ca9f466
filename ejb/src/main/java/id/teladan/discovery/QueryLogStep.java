package id.teladan.discovery;

import id.teladan.identity.ErasedWords;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The transactions of the query log. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class QueryLogStep {
  private static final int SUGGESTED = 200;
  private static final int YEARS_KEPT = 2;

  @Inject private AskedQueries queries;
  @Inject private QueryLogSettings settings;
  @Inject private ErasedWords erased;

  /** What names somebody who was erased is not written down. */
  public void write(Map<QueryBatch.Asked, AskedCounts> counts) {
    Set<String> asked =
        counts.keySet().stream().map(QueryBatch.Asked::query).collect(Collectors.toSet());
    Set<String> hidden = erased.among(asked);
    Map<QueryBatch.Asked, AskedCounts> kept = new HashMap<>(counts);
    kept.keySet().removeIf(each -> hidden.contains(each.query()));
    queries.add(kept);
  }

  /** What is asked often enough to be suggested, if the public finds something by it. */
  public List<String> frequent() {
    return queries.frequent(settings.rareBefore(), settings.frequent(), SUGGESTED);
  }

  /** Forgets what is old, and sooner what was rare. */
  public void forget() {
    queries.forgetRareBefore(settings.rareBefore(), settings.frequent());
    queries.forgetBefore(QueryLogSettings.today().minusYears(YEARS_KEPT));
  }
}
