package id.teladan.web.health;

import id.teladan.discovery.IndexOwner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when search answers. A first index is waited for while it is small enough to be quick; a
 * long rebuild does not hold people back, since the database answers meanwhile.
 */
@Readiness
@ApplicationScoped
public class SearchReady implements HealthCheck {
  @Inject private IndexOwner owner;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("teladan-search")
        .status(owner.isReady())
        .withData("index", owner.status().health())
        .build();
  }
}
