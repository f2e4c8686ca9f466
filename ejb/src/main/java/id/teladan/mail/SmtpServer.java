package id.teladan.mail;

import java.util.Properties;

/**
 * A mail server and how it is spoken to.
 *
 * @param security {@code starttls}, {@code tls} or {@code none}
 * @param user null where it asks for none
 */
record SmtpServer(
    String host, int port, String security, String from, String user, String password) {
  private static final String PATIENCE = "15000";

  /**
   * With {@code starttls} and {@code tls} a server that cannot, or whose name is not its own, is
   * refused.
   */
  Properties properties() {
    Properties all = new Properties();
    all.put("mail.transport.protocol", "smtp");
    all.put("mail.smtp.host", host);
    all.put("mail.smtp.port", String.valueOf(port));
    all.put("mail.smtp.auth", String.valueOf(user != null));
    all.put("mail.smtp.connectiontimeout", PATIENCE);
    all.put("mail.smtp.timeout", PATIENCE);
    all.put("mail.smtp.writetimeout", PATIENCE);
    switch (security) {
      case "tls" -> all.put("mail.smtp.ssl.enable", "true");
      case "none" -> all.put("mail.smtp.starttls.enable", "false");
      default -> {
        all.put("mail.smtp.starttls.enable", "true");
        all.put("mail.smtp.starttls.required", "true");
      }
    }
    all.put("mail.smtp.ssl.checkserveridentity", "true");
    return all;
  }
}
