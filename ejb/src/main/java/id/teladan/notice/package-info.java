/**
 * Where a feature says whom to tell what. It knows nothing of how people read it: the packages
 * above keep notices and send mail.
 *
 * <h2>How to tell somebody</h2>
 *
 * <pre>{@code
 * @Inject private Announcer announcer;
 *
 * News news = News.of("adoption-confirmed", "/adoptions/12").about(title).region("31");
 * announcer.tell(news.once("adoption:12:confirmed:3"), List.of(accountId));
 * announcer.tellHolders(news.once("adoption:12:asked"), Action.CONFIRM_ADOPTION, "31");
 * }</pre>
 *
 * <p>Then write the sentence {@code kind.adoption-confirmed=… {0} … {1}} into both bundles of
 * {@code id.teladan.web.notification}; a test fails else. Call it inside the transaction that
 * changes the data: the notices exist with the data or not at all. The key names the event, not the
 * person: the same key told again to the same person changes nothing, so whatever repeats after a
 * crash may tell again. Whoever did it themselves is not told. Announce {@link
 * id.teladan.notice.Announcer#published} when something becomes readable for everybody: saved
 * searches and needs are held against it.
 */
package id.teladan.notice;
