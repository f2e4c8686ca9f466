package id.teladan.operation;

import java.util.function.Consumer;

/** Something that an operator can ask for. One runs at a time. */
public interface OperatorTask {

  /** What it is asked for by: small letters and hyphens. */
  String name();

  /**
   * Does it.
   *
   * @param progress takes a line now and then
   * @return one line for the operator
   * @throws Exception when it could not be done; the message is shown to the operator
   */
  String run(Consumer<String> progress) throws Exception;
}
