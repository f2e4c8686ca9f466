/**
 * What an operator asks for at the command line of the machine.
 *
 * <p>A request is a file in {@code desk} below the home directory, whose owner may do anything with
 * the data anyway: no password and no open port is needed. A feature offers a task by a bean that
 * implements {@link id.teladan.operation.OperatorTask}; {@link id.teladan.operation.OperatorDesk}
 * finds and runs it, and writes down how far it is and how it ended.
 */
package id.teladan.operation;
