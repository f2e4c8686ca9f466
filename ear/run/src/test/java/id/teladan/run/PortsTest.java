package id.teladan.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 8080, 45_535, 45_536, 65_535})
  void derivesAPortThatExists(int http) {
    assertThat(Ports.from(http).admin()).isBetween(1, 65_535).isNotEqualTo(http);
  }

  @Test
  void keepsNeighboursApart() {
    assertThat(Ports.from(8080).admin()).isNotEqualTo(8081);
    assertThat(Ports.from(8081).admin()).isNotEqualTo(Ports.from(8080).admin());
  }

  @Test
  void namesTheBusyPortAndTheSetting() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> new Ports(port, port).requireFree("127.0.0.1"))
          .isInstanceOf(LaunchException.class)
          .hasMessageContaining("Port " + port)
          .hasMessageContaining("TELADAN_HTTP_PORT")
          .hasMessageNotContaining("\n");
    }
  }
}
