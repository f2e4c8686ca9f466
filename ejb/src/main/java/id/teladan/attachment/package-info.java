/**
 * Files that belong to something: a solution, a visit, an adoption.
 *
 * <p>A file is looked at before it is taken ({@link id.teladan.attachment.FileInspection}): what it
 * is by its content, whether it carries anything active, what text it holds. Pictures are drawn
 * anew, so nothing of what a camera or an attacker hid in them stays. The bytes go to a {@link
 * id.teladan.attachment.FileStore} under their SHA-256 and are safe on the disk before the row is
 * written; what no row names any more is swept after a while.
 *
 * <p>This package does not know what files belong to. Whatever has files implements {@link
 * id.teladan.attachment.AttachmentOwner}, which says who may read and who may change them.
 */
package id.teladan.attachment;
