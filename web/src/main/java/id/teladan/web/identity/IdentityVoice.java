package id.teladan.web.identity;

import id.teladan.identity.CredentialPost;
import id.teladan.identity.CredentialSentences;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Locale;

/** Lends the domain the words for mail about passwords when the application starts. */
@WebListener
public class IdentityVoice implements ServletContextListener {
  private static final String FEATURE = "identity";

  @Inject private CredentialPost post;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    post.speak(IdentityVoice::letter);
  }

  private static CredentialSentences.Letter letter(
      String language, String kind, String reader, String link, long hours) {
    Locale locale = "en".equals(language) ? Language.ENGLISH : Language.INDONESIAN;
    return new CredentialSentences.Letter(
        Words.text(FEATURE, locale, "mail." + kind + ".subject"),
        Words.text(FEATURE, locale, "mail." + kind + ".text", reader, link, hours));
  }
}
