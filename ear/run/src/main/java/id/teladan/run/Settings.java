package id.teladan.run;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The settings of one instance, read from the environment with their defaults.
 *
 * <p>Only what the launcher itself needs is read here; everything else in the environment reaches
 * the application untouched.
 *
 * @param ports where the instance listens
 * @param address the only address it listens on
 * @param baseUrl what people type, ending in a slash
 * @param home the absolute directory of database, index, files and logs
 * @param sampleData whether an empty database is filled with the sample catalogue
 * @param tuning of the server's Java
 * @param memory the most that its heap may take, as Java writes it: {@code 2g}
 * @param jsonLog whether each line of the log is a JSON object
 * @param environment what the server process sees: the given environment and the values above
 */
public record Settings(
    Ports ports,
    String address,
    String baseUrl,
    Path home,
    boolean sampleData,
    Tuning tuning,
    String memory,
    boolean jsonLog,
    Map<String, String> environment) {
  private static final Pattern MEMORY = Pattern.compile("[1-9]\\d{0,5}[mg]");

  /**
   * Reads the settings.
   *
   * @throws LaunchException when a value cannot be used; the message names the setting
   */
  public static Settings from(Map<String, String> environment) {
    Ports ports = Ports.from(number(text(environment, "TELADAN_HTTP_PORT", "8080")));
    String address = address(text(environment, "TELADAN_HTTP_ADDRESS", "127.0.0.1"));
    String baseUrl = text(environment, "TELADAN_BASE_URL", derivedUrl(address, ports.http()));
    Path home = home(text(environment, "TELADAN_HOME", ""));
    boolean sampleData = flag("TELADAN_SAMPLE_DATA", text(environment, "TELADAN_SAMPLE_DATA", ""));
    Tuning tuning = tuning(text(environment, "TELADAN_TUNING", "trial"));
    String memory =
        memory(text(environment, "TELADAN_MEMORY", tuning == Tuning.TRIAL ? "1g" : "2g"));
    boolean jsonLog = jsonLog(text(environment, "TELADAN_LOG_FORMAT", "text"));
    Map<String, String> passed = new LinkedHashMap<>(environment);
    passed.put("TELADAN_HTTP_PORT", Integer.toString(ports.http()));
    passed.put("TELADAN_HTTP_ADDRESS", address);
    passed.put("TELADAN_BASE_URL", baseUrl);
    passed.put("TELADAN_HOME", home.toString());
    passed.put("TELADAN_SAMPLE_DATA", Boolean.toString(sampleData));
    return new Settings(
        ports, address, baseUrl, home, sampleData, tuning, memory, jsonLog, Map.copyOf(passed));
  }

  private static String text(Map<String, String> environment, String name, String otherwise) {
    String value = environment.getOrDefault(name, "").strip();
    return value.isEmpty() ? otherwise : value;
  }

  private static int number(String value) {
    if (!value.matches("\\d{1,6}")) {
      throw new LaunchException("TELADAN_HTTP_PORT must be a port number, but is: " + value);
    }
    return Integer.parseInt(value);
  }

  private static boolean flag(String name, String value) {
    return switch (value) {
      case "", "true" -> true;
      case "false" -> false;
      default -> throw new LaunchException(name + " must be true or false, but is: " + value);
    };
  }

  private static Tuning tuning(String value) {
    return switch (value) {
      case "trial" -> Tuning.TRIAL;
      case "production" -> Tuning.PRODUCTION;
      default ->
          throw new LaunchException("TELADAN_TUNING must be trial or production, but is: " + value);
    };
  }

  private static boolean jsonLog(String value) {
    return switch (value) {
      case "text" -> false;
      case "json" -> true;
      default ->
          throw new LaunchException("TELADAN_LOG_FORMAT must be text or json, but is: " + value);
    };
  }

  private static String memory(String value) {
    if (!MEMORY.matcher(value).matches()) {
      throw new LaunchException("TELADAN_MEMORY must be a size such as 2g or 1500m: " + value);
    }
    return value;
  }

  private static String address(String value) {
    try {
      return InetAddress.getByName(value).getHostAddress();
    } catch (UnknownHostException e) {
      throw new LaunchException(
          "TELADAN_HTTP_ADDRESS must be an address of this machine, but is: " + value, e);
    }
  }

  private static String derivedUrl(String address, int port) {
    boolean here = address.startsWith("127.") || address.equals("0.0.0.0");
    String host = here ? "localhost" : address.contains(":") ? "[" + address + "]" : address;
    return "http://" + host + ":" + port + "/";
  }

  private static Path home(String value) {
    try {
      Path home =
          value.isEmpty()
              ? Path.of(System.getProperty("user.home"), ".teladan")
              : Path.of(value.replaceFirst("^~(?=/|$)", System.getProperty("user.home")));
      return home.toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new LaunchException("TELADAN_HOME must be a directory, but is: " + value, e);
    }
  }
}
