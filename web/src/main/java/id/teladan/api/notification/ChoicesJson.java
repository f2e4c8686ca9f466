package id.teladan.api.notification;

import id.teladan.identity.MailAddressEditing;
import id.teladan.notification.MailWhen;
import id.teladan.notification.NoticeChoosing;
import id.teladan.web.notification.NoticeWords;
import java.util.List;

/**
 * How the caller wants to hear of what.
 *
 * @param mailConfigured whether mail leaves this instance at all
 * @param email where; null when the caller gave no address
 */
public record ChoicesJson(boolean mailConfigured, String email, List<Item> items) {

  static ChoicesJson of(NoticeChoosing choosing, MailAddressEditing address, NoticeWords words) {
    List<Item> items =
        choosing.list().stream()
            .map(c -> new Item(c.kind(), words.kind(c.kind()), c.inApp(), c.mail()))
            .toList();
    return new ChoicesJson(choosing.isMailOn(), address.get(), items);
  }

  /**
   * One kind.
   *
   * @param title the kind in words
   */
  public record Item(String kind, String title, boolean inApp, MailWhen mail) {}
}
