package id.teladan.web.notification;

import id.teladan.notification.NoticeView;
import id.teladan.region.RegionDirectory;
import id.teladan.web.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Puts a notice's sentence together in the reader's language; in pages {@code #{noticeWords}}. */
@Named
@RequestScoped
public class NoticeWords {
  @Inject private Language language;
  @Inject private RegionDirectory regions;

  public String title(NoticeView notice) {
    return NoticeLetters.sentence(language.getLocale(), regions, notice);
  }

  /** A kind of notice as people choose it. */
  public String kind(String kind) {
    return NoticeLetters.name(language.getLocale(), kind);
  }
}
