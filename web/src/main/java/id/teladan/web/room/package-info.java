/**
 * The notes in the room: a page of its own at {@code /room/12} that works without a network. It is
 * no Faces view but one static shell with modules, which the browser keeps and which speaks REST
 * alone; the shell holds no word of any visit.
 */
package id.teladan.web.room;
