/**
 * How a study visit comes about. A {@code VisitRequest} is one region asking another to receive it:
 * written by any official, sent by the coordinator, answered by the host with a date, with other
 * dates, with the answers themselves, or with a reason why not ({@link
 * id.teladan.request.RequestEditing}, {@link id.teladan.request.RequestHosting}). Both sides read
 * all of it ({@link id.teladan.request.RequestReading}, {@link id.teladan.request.RequestPolicy}),
 * nobody else any of it, except the answers that the host opened to everybody. An accepted request
 * becomes a {@code Visit} of the region that asked.
 */
package id.teladan.request;
