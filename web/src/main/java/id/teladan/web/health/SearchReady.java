package id.teladan.web.health;

import id.teladan.discovery.IndexOwner;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when search answers. A first index is waited for while it is small enough to be quick; a
 * long rebuild does not hold people back, since the database answers meanwhile.
 */
@Readiness
@ApplicationScoped
public class SearchReady implements HealthCheck {
  @Inject private IndexOwner owner;

  /**
   * While the application starts, the index has no owner that could be asked. The server leaves a
   * check out that throws, and would call itself ready by the others.
   */
  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("teladan-search");
    try {
      return answer.withData("index", owner.status().health()).status(owner.isReady()).build();
    } catch (EJBException e) {
      return answer.withData("index", "STARTING").down().build();
    }
  }
}
