package id.teladan.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private final AtomicLong now = new AtomicLong(1);
  private final RateLimit limit =
      new RateLimit(
          60,
          new TimeMeter() {
            @Override
            public long currentTimeNanos() {
              return now.get();
            }

            @Override
            public boolean isWallClockBased() {
              return false;
            }
          });

  @Test
  void eachAddressHasItsMinute() {
    for (int i = 0; i < 60; i++) {
      assertThat(limit.take("10.0.0.1")).isZero();
    }
    assertThat(limit.take("10.0.0.1")).isBetween(Duration.ofMillis(1), Duration.ofSeconds(1));
    assertThat(limit.take("10.0.0.2")).isZero();
    now.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(limit.take("10.0.0.1")).isZero();
    assertThat(limit.take("10.0.0.1")).isPositive();
  }

  @Test
  void anIpv6NetworkIsOneAddress() {
    for (int i = 0; i < 60; i++) {
      assertThat(limit.take("2001:db8:1:2::" + Integer.toHexString(i))).isZero();
    }
    assertThat(limit.take("2001:db8:1:2:ffff::1")).isPositive();
    assertThat(limit.take("2001:db8:1:3::1")).isZero();
  }
}
