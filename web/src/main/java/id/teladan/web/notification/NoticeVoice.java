package id.teladan.web.notification;

import id.teladan.notification.NoticeMail;
import id.teladan.region.RegionDirectory;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Lends the domain the words for mail when the application starts. */
@WebListener
public class NoticeVoice implements ServletContextListener {
  @Inject private NoticeMail mail;
  @Inject private RegionDirectory regions;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    mail.speak(new NoticeLetters(regions));
  }
}
