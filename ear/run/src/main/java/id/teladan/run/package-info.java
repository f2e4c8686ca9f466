/**
 * Runs Teladan on one machine: prepares a Payara domain in the data directory, starts it in the
 * foreground and leaves nothing behind when it ends.
 *
 * <p>{@link id.teladan.run.Launcher} is what {@code mvn -Prun} calls. The same classes start the
 * servers of the system tests, so that what is tested is what people run. The package knows the
 * server's files and ports, and nothing of the application but its archive and {@code
 * /health/ready}.
 */
package id.teladan.run;
