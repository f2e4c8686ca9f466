package id.teladan.web.notification;

import id.teladan.notice.News;
import id.teladan.notification.NoticeView;
import id.teladan.region.RegionDirectory;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Puts a notice's sentence together in the reader's language; in pages {@code #{noticeWords}}. */
@Named
@RequestScoped
public class NoticeWords {
  private static final String FEATURE = "notification";

  @Inject private Language language;
  @Inject private RegionDirectory regions;

  public String title(NoticeView notice) {
    Object[] values = notice.parts().stream().map(this::shown).toArray();
    String text = Words.text(FEATURE, language.getLocale(), "kind." + notice.kind(), values);
    return text == null ? notice.kind() : text;
  }

  private Object shown(News.Part part) {
    return part.type() == News.Type.REGION ? regions.label(part.value()) : part.value();
  }
}
