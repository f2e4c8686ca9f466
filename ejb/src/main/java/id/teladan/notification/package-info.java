/**
 * What people are told. {@link id.teladan.notification.NoticeDelivery} keeps what {@link
 * id.teladan.notice.Announcer} says, one row for each event and person, in the transaction that
 * says it; {@link id.teladan.notification.NoticeReading} shows a person their own. The sentences
 * are put together where they are read, in the reader's language.
 */
package id.teladan.notification;
