package id.teladan.notification;

import java.util.List;

/** How notices read; spoken by whoever has the words, which is the web module. */
public interface NoticeSentences {

  /** Every kind that has a sentence, in the order in which people choose among them. */
  List<String> kinds();

  /**
   * A message about one or more notices.
   *
   * @param language {@code id} or {@code en}
   * @param settingsUrl where its reader turns such messages off
   */
  Letter letter(String language, String reader, List<Line> notices, String settingsUrl);

  /**
   * A notice and the full address of what it is about.
   *
   * @param url absolute
   */
  record Line(NoticeView notice, String url) {}

  /** What is sent. */
  record Letter(String subject, String text) {}
}
