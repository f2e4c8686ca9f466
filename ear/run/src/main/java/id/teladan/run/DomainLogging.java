package id.teladan.run;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Sends the domain's log to the instance's log directory and keeps it from growing for ever. */
final class DomainLogging {
  private static final String HANDLER = "com.sun.enterprise.server.logging.GFFileHandler.";
  private static final String JSON = "fish.payara.enterprise.server.logging.JSONLogFormatter";
  private final ServerFiles files;

  private final boolean json;

  /**
   * @param json whether each line of the log is a JSON object
   */
  DomainLogging(ServerFiles files, boolean json) {
    this.files = files;
    this.json = json;
  }

  void write() throws IOException {
    Path file = files.domain().resolve("config/logging.properties");
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    }
    properties.setProperty(HANDLER + "file", files.log().toString());
    properties.setProperty(HANDLER + "rotationLimitInBytes", "10000000");
    properties.setProperty(HANDLER + "maxHistoryFiles", "5");
    if (json) {
      properties.setProperty(HANDLER + "formatter", JSON);
    }
    // Old certificates among those that come with the server, told in a hundred lines at each
    // start.
    properties.setProperty("javax.enterprise.system.security.ssl.level", "SEVERE");
    try (Writer out = Files.newBufferedWriter(file)) {
      properties.store(out, null);
    }
  }
}
