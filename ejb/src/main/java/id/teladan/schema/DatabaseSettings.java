package id.teladan.schema;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the database is and who we are there.
 *
 * <p>Without settings it is an H2 file in the home directory; a PostgreSQL address in {@code
 * TELADAN_DB_URL} switches, with the same archive.
 *
 * @param url the JDBC address
 * @param user the database user, or empty to leave it to the address
 * @param password the user's password, or empty
 */
public record DatabaseSettings(String url, String user, String password) {
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
    return new DatabaseSettings(url, user.isEmpty() && isH2(url) ? "sa" : user, password);
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
