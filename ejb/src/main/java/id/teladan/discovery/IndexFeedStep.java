package id.teladan.discovery;

import id.teladan.outbox.OutboxClaim;
import id.teladan.outbox.OutboxClaims;
import id.teladan.search.Batch;
import id.teladan.search.CatalogueDocument;
import id.teladan.search.CatalogueIndex;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One transaction of the feed: claim, read, apply, forget. A crash anywhere repeats it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IndexFeedStep {
  private static final int BATCH = 100;

  @Inject private OutboxClaims outbox;
  @Inject private DocumentSources sources;

  /** Applies the oldest changes; returns how many outbox rows that settled. */
  public int applySome(CatalogueIndex index) {
    List<OutboxClaim> claims = outbox.claim(BATCH);
    if (claims.isEmpty()) {
      return 0;
    }
    Map<String, Set<Long>> changed =
        claims.stream()
            .collect(
                Collectors.groupingBy(
                    OutboxClaim::kind,
                    Collectors.mapping(OutboxClaim::objectId, Collectors.toSet())));
    Batch.Builder batch = Batch.builder();
    changed.forEach((kind, ids) -> add(batch, sources.of(kind), ids));
    index.apply(batch.build());
    outbox.forget(claims);
    return claims.size();
  }

  private static void add(Batch.Builder batch, Optional<DocumentSource> source, Set<Long> ids) {
    if (source.isEmpty()) {
      return;
    }
    List<CatalogueDocument> documents = source.get().documents(ids);
    documents.forEach(batch::put);
    Set<String> found = documents.stream().map(CatalogueDocument::key).collect(Collectors.toSet());
    ids.stream()
        .map(source.get()::key)
        .filter(key -> !found.contains(key))
        .forEach(key -> batch.delete(key, Long.MAX_VALUE));
  }
}
