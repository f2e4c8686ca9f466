package id.teladan.discovery;

import id.teladan.search.CatalogueDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All kinds of rows that are searched. */
@ApplicationScoped
public class DocumentSources {
  private static final int STEP = 200;

  @Inject @Any private Instance<DocumentSource> sources;

  Optional<DocumentSource> of(String kind) {
    return sources.stream().filter(source -> source.kind().equals(kind)).findFirst();
  }

  /** All of them. */
  List<DocumentSource> list() {
    return sources.stream().toList();
  }

  /** How many documents there are. */
  long count() {
    return sources.stream().mapToLong(DocumentSource::count).sum();
  }

  /** Every document there is, read in small steps, each as the rows are at that moment. */
  Stream<CatalogueDocument> all() {
    return sources.stream().flatMap(DocumentSources::all);
  }

  private static Stream<CatalogueDocument> all(DocumentSource source) {
    Stream<List<Long>> steps =
        Stream.iterate(
            source.idsAfter(0, STEP),
            ids -> !ids.isEmpty(),
            ids -> source.idsAfter(ids.get(ids.size() - 1), STEP));
    Iterator<List<Long>> walk = steps.iterator();
    return Stream.generate(() -> walk.hasNext() ? walk.next() : List.<Long>of())
        .takeWhile(ids -> !ids.isEmpty())
        .flatMap(ids -> source.documents(ids).stream());
  }
}
