package id.teladan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
  private static final Set<String> PROXIES = Set.of("10.0.0.1");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "10.0.0.1, 36.1.2.3, 36.1.2.3",
        "10.0.0.1, '6.6.6.6, 36.1.2.3', 36.1.2.3",
        "10.0.0.1, '36.1.2.3, 2001:db8::1', 2001:db8::1",
        "36.9.9.9, 127.0.0.1, 36.9.9.9",
        "10.0.0.1, -, 10.0.0.1",
        "10.0.0.1, unknown, 10.0.0.1",
        "10.0.0.1, '', 10.0.0.1"
      })
  void believesTheProxyAlone(String remote, String forwarded, String address) {
    assertThat(ClientAddress.of(remote, forwarded, PROXIES)).isEqualTo(address);
  }
}
