package id.teladan.schema;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * Where the database is and who we are there.
 *
 * <p>Without settings it is an H2 file in the home directory; a PostgreSQL address in {@code
 * TELADAN_DB_URL} switches, with the same archive.
 *
 * @param url the JDBC address
 * @param user the database user, or empty to leave it to the address
 * @param password the user's password, or empty
 * @param statementSeconds after how long PostgreSQL gives a statement up, {@code
 *     TELADAN_DB_STATEMENT_SECONDS}; 0 is never
 */
public record DatabaseSettings(String url, String user, String password, int statementSeconds) {
  private static final int USUAL_STATEMENT_SECONDS = 120;
  private static final int LOGIN_SECONDS = 5;

  /** H2 speaks PostgreSQL's dialect, and has written to disk what it has acknowledged. */
  private static final String H2_OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

  /**
   * Reads the settings.
   *
   * @param environment the process environment
   * @throws IllegalArgumentException when the address is of no supported database; one line
   */
  public static DatabaseSettings from(Map<String, String> environment) {
    String url = text(environment, "TELADAN_DB_URL");
    String user = text(environment, "TELADAN_DB_USER");
    String password = text(environment, "TELADAN_DB_PASSWORD");
    if (url.isEmpty()) {
      url = "jdbc:h2:file:" + home(environment).resolve("database/teladan") + H2_OPTIONS;
    }
    if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException(
          "TELADAN_DB_URL must begin with jdbc:postgresql: (or jdbc:h2:), but is: " + url);
    }
    return new DatabaseSettings(
        url, user.isEmpty() && isH2(url) ? "sa" : user, password, statementSeconds(environment));
  }

  /** The same without an end to statements: changes of the schema and backups take their time. */
  public DatabaseSettings unhurried() {
    return new DatabaseSettings(url, user, password, 0);
  }

  /**
   * What a connection is opened with. What the address says itself counts more, as the driver has
   * it.
   *
   * @param loginSeconds how long to wait for a connection; 0 for the usual
   */
  Properties properties(String user, String password, int loginSeconds) {
    Properties properties = new Properties();
    if (user != null && !user.isEmpty()) {
      properties.setProperty("user", user);
      properties.setProperty("password", password == null ? "" : password);
    }
    if (!isH2(url)) {
      String login = Integer.toString(loginSeconds > 0 ? loginSeconds : LOGIN_SECONDS);
      properties.setProperty("loginTimeout", login);
      properties.setProperty("connectTimeout", login);
      properties.setProperty("tcpKeepAlive", "true");
      properties.setProperty("ApplicationName", "teladan");
      if (statementSeconds > 0) {
        properties.setProperty("options", "-c statement_timeout=" + statementSeconds + "s");
        // A server that froze never says that it gave up.
        properties.setProperty("socketTimeout", Integer.toString(statementSeconds + LOGIN_SECONDS));
      }
    }
    return properties;
  }

  /** The class of the JDBC driver. */
  public String driver() {
    return isH2(url) ? "org.h2.Driver" : "org.postgresql.Driver";
  }

  /** The name of the folder with what only this vendor's SQL can say. */
  public String vendor() {
    return isH2(url) ? "h2" : "postgresql";
  }

  /** The address without what follows it, which may hold secrets: for people to read. */
  public String place() {
    return url.replaceFirst("[;?].*", "");
  }

  /** Says nothing of the password. */
  @Override
  public String toString() {
    return place() + " as " + user;
  }

  private static int statementSeconds(Map<String, String> environment) {
    String given = text(environment, "TELADAN_DB_STATEMENT_SECONDS");
    if (given.isEmpty()) {
      return USUAL_STATEMENT_SECONDS;
    }
    if (!given.matches("\\d{1,6}")) {
      throw new IllegalArgumentException(
          "TELADAN_DB_STATEMENT_SECONDS must be a number of seconds, but is: " + given);
    }
    return Integer.parseInt(given);
  }

  private static boolean isH2(String url) {
    return url.startsWith("jdbc:h2:");
  }

  private static Path home(Map<String, String> environment) {
    String home = text(environment, "TELADAN_HOME");
    return home.isEmpty()
        ? Path.of(System.getProperty("user.home"), ".teladan")
        : Path.of(home).toAbsolutePath();
  }

  private static String text(Map<String, String> environment, String name) {
    return environment.getOrDefault(name, "").strip();
  }
}
