/**
 * What people are told. {@link id.teladan.notification.NoticeDelivery} keeps what {@link
 * id.teladan.notice.Announcer} says, one row for each event and person, in the transaction that
 * says it; {@link id.teladan.notification.NoticeReading} shows a person their own. The sentences
 * are put together where they are read, in the reader's language.
 *
 * <p>Each person chooses for each kind whether it is shown in the app and whether it is mailed, at
 * once or with the day's digest. In the app a notice exists once; by mail it leaves at least once:
 * {@link id.teladan.notification.NoticeMail} puts due notices into the mail outbox in the
 * transaction that takes them off its list.
 */
package id.teladan.notification;
