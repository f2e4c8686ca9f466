package id.teladan.web.health;

import id.teladan.schema.DatabaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while the database answers. The check exists only in a started application, and that starts
 * only with its schema, reference and sample data complete.
 */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
  @Inject private DatabaseState database;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("teladan-database").status(database.answers()).build();
  }
}
