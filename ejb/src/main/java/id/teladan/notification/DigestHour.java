package id.teladan.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When the digest of a day leaves: {@code TELADAN_MAIL_DIGEST_HOUR}, western Indonesian time. */
@ApplicationScoped
public class DigestHour {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @Inject
  @ConfigProperty(name = "teladan.mail.digest.hour", defaultValue = "6")
  private int hour;

  /** When mail of this choice leaves; null when none does. */
  OffsetDateTime due(MailWhen when, OffsetDateTime now) {
    return switch (when) {
      case NONE -> null;
      case NOW -> now;
      case DIGEST -> next(now, hour);
    };
  }

  static OffsetDateTime next(OffsetDateTime now, int hour) {
    ZonedDateTime local = now.atZoneSameInstant(ZONE);
    ZonedDateTime today = local.toLocalDate().atTime(hour, 0).atZone(ZONE);
    ZonedDateTime next = today.isAfter(local) ? today : today.plusDays(1);
    return next.toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
  }
}
