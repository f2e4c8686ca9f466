package id.teladan.solution;

import id.teladan.agency.AgencyChanged;
import id.teladan.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** An agency got other names: search must find what it owns by them. */
@ApplicationScoped
public class OwnersNewNames {
  @Inject private Solutions solutions;
  @Inject private Outbox outbox;

  void changed(@Observes AgencyChanged agency) {
    solutions
        .idsOfUnits(agency.regionCode(), agency.names())
        .forEach(id -> outbox.changed(SolutionFeed.KIND, id));
  }
}
