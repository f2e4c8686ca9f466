package id.teladan.web.notification;

import id.teladan.notice.News;
import id.teladan.notification.NoticeSentences;
import id.teladan.notification.NoticeView;
import id.teladan.region.RegionDirectory;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Writes notices out for mail, in the words that the pages use too. */
final class NoticeLetters implements NoticeSentences {
  private static final String FEATURE = "notification";
  private static final String KIND = "kind.";

  private final RegionDirectory regions;

  NoticeLetters(RegionDirectory regions) {
    this.regions = regions;
  }

  @Override
  public List<String> kinds() {
    return Words.of(FEATURE, Language.INDONESIAN).map(ResourceBundle::keySet).orElseThrow().stream()
        .filter(key -> key.startsWith(KIND))
        .map(key -> key.substring(KIND.length()))
        .sorted()
        .toList();
  }

  @Override
  public Letter letter(String language, String reader, List<Line> notices, String settingsUrl) {
    Locale locale = "en".equals(language) ? Language.ENGLISH : Language.INDONESIAN;
    String lines =
        notices.stream()
            .map(line -> sentence(locale, regions, line.notice()) + "\n" + line.url() + "\n")
            .collect(Collectors.joining("\n"));
    String subject =
        notices.size() == 1
            ? sentence(locale, regions, notices.get(0).notice())
            : Words.text(FEATURE, locale, "mail.subject", notices.size());
    String text =
        Words.text(FEATURE, locale, "mail.greeting", reader)
            + "\n\n"
            + lines
            + "\n-- \n"
            + Words.text(FEATURE, locale, "mail.footer", settingsUrl)
            + "\n";
    return new Letter(subject, text);
  }

  static String sentence(Locale locale, RegionDirectory regions, NoticeView notice) {
    Object[] values = notice.parts().stream().map(part -> shown(regions, part)).toArray();
    String text = Words.text(FEATURE, locale, KIND + notice.kind(), values);
    return text == null ? notice.kind() : text;
  }

  /** A kind as people choose it. */
  static String name(Locale locale, String kind) {
    String name = Words.text(FEATURE, locale, "choice." + kind);
    return name == null ? kind : name;
  }

  private static Object shown(RegionDirectory regions, News.Part part) {
    return part.type() == News.Type.REGION ? regions.label(part.value()) : part.value();
  }
}
