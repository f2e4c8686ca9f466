/**
 * What every page stands on: the request's address and number, its language and words, headers, and
 * how a refusal of the domain becomes a message or an error page.
 *
 * <p>The filters run in the order of {@code web.xml}: arrival, headers, strange addresses, posts
 * from other sites, language, caller, then for pages refusals and the route guard.
 */
package id.teladan.web.shared;
