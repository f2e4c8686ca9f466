package id.teladan.mail;

import id.teladan.metrics.Gauge;
import id.teladan.metrics.GaugeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What waits to be sent, and what was given up. */
@ApplicationScoped
public class MailQueue implements GaugeSource {
  @Inject private EntityManager entities;
  @Inject private MailSettings settings;

  @Override
  public List<Gauge> gauges() {
    Object[] waiting =
        entities
            .createQuery(
                "select count(m), min(m.createdAt) from MailMessage m"
                    + " where m.sentAt is null and m.givenUp = false",
                Object[].class)
            .getSingleResult();
    long givenUp =
        entities
            .createQuery("select count(m) from MailMessage m where m.givenUp = true", Long.class)
            .getSingleResult();
    return List.of(
        Gauge.of("teladan_mail_on", "Whether mail leaves this instance", settings.isOn()),
        Gauge.of("teladan_mail_waiting", "Messages to be sent", (Long) waiting[0]),
        Gauge.of("teladan_mail_age_seconds", "Age of the oldest of them", age(waiting[1])),
        Gauge.of("teladan_mail_given_up", "Messages that nobody took", givenUp));
  }

  private static double age(Object oldest) {
    return oldest == null
        ? 0
        : Duration.between((OffsetDateTime) oldest, OffsetDateTime.now(ZoneOffset.UTC)).toSeconds();
  }
}
