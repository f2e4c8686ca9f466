package id.teladan.paper;

import id.teladan.attachment.AttachmentFeed;
import id.teladan.identity.CurrentCaller;
import id.teladan.shared.Json;
import id.teladan.shared.PartialDate;
import id.teladan.visit.IndonesianDates;
import id.teladan.visit.OfficialPaper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes an issued paper whole in itself: the words, the letterhead and the pictures are its own
 * from then on. A picture that the issuer may not see does not come along.
 */
@ApplicationScoped
public class PaperFreezing {
  private static final Pattern PHOTO = Pattern.compile("(?m)^\\[foto (\\d{1,18})]");

  @Inject private AttachmentFeed files;
  @Inject private PaperPictures pictures;
  @Inject private CurrentCaller caller;

  void freeze(VisitPaper paper, OfficialPaper whole, PaperView words, PaperIssue issue) {
    Map<Long, Long> copies = new HashMap<>();
    PaperContent content = words.content();
    paper.write(
        new PaperContent(
            content.title(), content.subtitle(), withOwnPictures(content.text(), paper, copies)));
    Long logo = whole.look().logo();
    PaperFrame frame =
        PaperFrame.of(
            whole,
            place(whole.signature().place(), issue),
            logo == null ? null : copy(logo, paper, copies));
    paper.issue(issue, Json.write(frame), caller.get().accountId());
  }

  /** {@code Tanjung Selor, 25 November 2026}. */
  private static String place(String blank, PaperIssue issue) {
    String town = blank.substring(0, blank.lastIndexOf(','));
    return town + ", " + IndonesianDates.of(PartialDate.of(issue.date()));
  }

  private String withOwnPictures(String text, VisitPaper paper, Map<Long, Long> copies) {
    Matcher photos = PHOTO.matcher(text);
    StringBuilder own = new StringBuilder();
    while (photos.find()) {
      Long copy = copy(Long.parseLong(photos.group(1)), paper, copies);
      photos.appendReplacement(own, "[foto " + (copy == null ? 0 : copy) + "]");
    }
    return photos.appendTail(own).toString();
  }

  private Long copy(long file, VisitPaper paper, Map<Long, Long> copies) {
    if (!copies.containsKey(file)) {
      boolean seen = pictures.isSeen(file);
      copies.put(file, seen ? files.copy(file, Papers.KIND, paper.id()).id() : null);
    }
    return copies.get(file);
  }
}
