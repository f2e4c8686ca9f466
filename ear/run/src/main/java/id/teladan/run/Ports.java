package id.teladan.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The ports of one instance. All derive from the HTTP port, far enough away that neighbours such as
 * 8080 and 8081 never meet.
 *
 * @param http where people and scripts come in
 * @param admin the server's own administration, on the loopback address only
 */
public record Ports(int http, int admin) {
  private static final int DISTANCE = 20_000;
  private static final int HIGHEST = 65_535;

  /**
   * Derives the others from the HTTP port.
   *
   * @throws LaunchException when there is no such port
   */
  public static Ports from(int http) {
    if (http < 1 || http > HIGHEST) {
      throw new LaunchException("TELADAN_HTTP_PORT must be from 1 to " + HIGHEST + ": " + http);
    }
    return new Ports(http, http + DISTANCE > HIGHEST ? http - DISTANCE : http + DISTANCE);
  }

  /**
   * Makes sure that nobody else listens on these ports.
   *
   * @param address where the HTTP port is to be opened
   * @throws LaunchException naming the busy port and the setting to change
   */
  public void requireFree(String address) {
    requireFree(address, http);
    requireFree("127.0.0.1", admin);
  }

  private void requireFree(String address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
    } catch (IOException e) {
      String derived = port == http ? "" : ", which derives from " + http + ",";
      throw new LaunchException(
          "Port "
              + port
              + derived
              + " on "
              + address
              + " cannot be opened ("
              + e.getMessage()
              + "): set TELADAN_HTTP_PORT to another port and start again.",
          e);
    }
  }
}
