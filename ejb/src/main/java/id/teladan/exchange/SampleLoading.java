package id.teladan.exchange;

import id.teladan.shared.SampleData;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads the sample catalogue and the demo accounts into an empty database, all or nothing. A
 * database that holds anything is never touched.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class SampleLoading {
  private static final Logger LOG = Logger.getLogger(SampleLoading.class.getName());

  @Inject
  @ConfigProperty(name = "teladan.sample.data", defaultValue = "false")
  private boolean wanted;

  @Inject @Any private Instance<SampleData> parts;
  @PersistenceContext private EntityManager entities;

  @PostConstruct
  void load() {
    if (wanted && isEmpty()) {
      parts.stream().sorted(Comparator.comparingInt(SampleData::order)).forEach(SampleData::load);
      LOG.log(Level.INFO, "The sample catalogue was loaded");
    }
  }

  private boolean isEmpty() {
    Object rows =
        entities
            .createNativeQuery(
                "select (select count(*) from account) + (select count(*) from solution)")
            .getSingleResult();
    return ((Number) rows).longValue() == 0;
  }
}
