/**
 * What people say about a solution. Anyone signed in asks the unit that owns it, and the owner
 * answers once for all; the best answers become part of the page and of the search. Officials of a
 * region that adopts it add a short experience.
 *
 * <p>Nobody's name is shown: a {@link id.teladan.conversation.Voice} is a function and a region. A
 * question is public once it is answered; before, its asker and those who may answer it read it.
 * Hidden is what a moderator took away with a reason; its author still reads it, and why.
 *
 * <p>{@link id.teladan.conversation.QuestionEditing} and {@link
 * id.teladan.conversation.ExperienceEditing} write, {@link
 * id.teladan.conversation.ConversationReading} shows, {@link
 * id.teladan.conversation.ConversationModeration} hides, chooses and takes reports.
 */
package id.teladan.conversation;
