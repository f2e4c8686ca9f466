package id.teladan.web.health;

import id.teladan.schema.DatabaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
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
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("teladan-database")
            .status(!database.isDown() && database.answers());
    database
        .downSince()
        .ifPresent(
            since ->
                answer
                    .withData("downSince", since.toString())
                    .withData("reading", "search and solutions, from the index"));
    return answer.build();
  }
}
