package id.teladan.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when pages and REST have started, which they do after everything else. */
@Readiness
@ApplicationScoped
public class SiteReady implements HealthCheck {
  @Inject private SiteStart start;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("teladan-site").status(start.isDone()).build();
  }
}
