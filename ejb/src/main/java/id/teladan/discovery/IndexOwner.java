package id.teladan.discovery;

import id.teladan.metrics.Metrics;
import id.teladan.schema.DatabaseWatch;
import id.teladan.search.CatalogueIndex;
import id.teladan.search.CatalogueSearch;
import id.teladan.search.IndexState;
import id.teladan.search.IndexUnavailableException;
import id.teladan.search.lucene.LuceneCatalogue;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the index when the application starts, has it rebuilt when that is due, and closes it. */
@Startup
@Singleton
@DependsOn({"SchemaMigration", "SampleLoading"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class IndexOwner {
  private static final Logger LOG = Logger.getLogger(IndexOwner.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject
  @ConfigProperty(name = "teladan.home")
  private Optional<String> home;

  @Inject private IndexRebuild rebuild;
  @Inject private SuggestedPhrases phrases;
  @Inject private ThesaurusSource thesaurus;
  @Inject private Metrics metrics;
  @Inject private DatabaseWatch database;
  private final AtomicReference<CatalogueIndex> index = new AtomicReference<>();
  private volatile Instant opened = Instant.now();

  @PostConstruct
  void open() {
    database.stayAlone();
    opened = Instant.now();
    CatalogueIndex live = LuceneCatalogue.open(folder());
    live.usePhrases(phrases.with(List.of()));
    live.useThesaurus(thesaurus.thesaurus());
    index.set(live);
    heal();
  }

  /**
   * Has the index rebuilt from the database when it is new or damaged; search goes on meanwhile.
   */
  public void heal() {
    IndexState state = index().state();
    if (state.needsRebuild() && !state.rebuilding()) {
      LOG.log(Level.INFO, "The search index is {0} and is built from the database", state.health());
      rebuild.start(index());
    }
  }

  /** Suggests these queries too, to everybody. */
  public void suggest(Collection<String> queries) {
    index().usePhrases(phrases.with(queries));
  }

  @PreDestroy
  void close() {
    CatalogueIndex open = index.getAndSet(null);
    if (open != null) {
      open.close();
    }
  }

  /** The index, from the end of the start until the application stops. */
  public CatalogueIndex index() {
    CatalogueIndex open = index.get();
    if (open == null) {
      throw new IndexUnavailableException("the application is stopping");
    }
    return open;
  }

  public CatalogueSearch search() {
    return new MeasuredSearch(index().search(), metrics);
  }

  /** Whether search answers as it should, or has waited long enough for the index to be built. */
  public boolean isReady() {
    return index().state().healthy()
        || Duration.between(opened, Instant.now()).compareTo(PATIENCE) > 0;
  }

  /** How the index is, in words for health checks and administrators. */
  public IndexStatus status() {
    IndexState state = index().state();
    return new IndexStatus(
        state.health().name(),
        state.documents(),
        state.generation(),
        state.rebuilding() || rebuild.progress().isRunning(),
        rebuild.progress().done(),
        state.problem());
  }

  /** What the index takes on the disk, in bytes; files that come and go meanwhile count or not. */
  public long sizeBytes() {
    try (Stream<Path> files = Files.walk(folder())) {
      return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
    } catch (IOException | UncheckedIOException e) {
      LOG.log(Level.FINE, "A file of the index went while its size was asked", e);
      return 0;
    }
  }

  private Path folder() {
    return Path.of(home.orElse(System.getProperty("user.home") + "/.teladan")).resolve("index");
  }
}
