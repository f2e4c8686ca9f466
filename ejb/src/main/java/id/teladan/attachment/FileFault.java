package id.teladan.attachment;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;

/** Why a file is not taken: the stable codes, each with a sentence in the bundles. */
enum FileFault {
  EMPTY("file-empty"),
  /** None of the kinds that are taken. */
  TYPE("file-type"),
  /** A picture of a kind that is not taken; saved as PNG or JPEG it would be. */
  PICTURE_TYPE("file-picture-type"),
  /** An office file of before 2007. */
  OLD_OFFICE("file-old-office"),
  ENCRYPTED("file-encrypted"),
  MACROS("file-macros"),
  /** Script, actions or files inside a PDF; objects inside an office file. */
  ACTIVE("file-active-content"),
  /** Would load something from elsewhere when it is opened. */
  EXTERNAL("file-external-content"),
  /** Would grow beyond all measure when it is opened. */
  BOMB("file-bomb"),
  /** Is two kinds of files at once, or hides something behind its end. */
  POLYGLOT("file-two-in-one"),
  BROKEN("file-broken"),
  TOO_LARGE("file-too-large"),
  TOO_MANY_PIXELS("file-too-many-pixels"),
  /** Takes longer to look at than a file may. */
  TOO_SLOW("file-too-complex");

  private final String code;

  FileFault(String code) {
    this.code = code;
  }

  InvalidInputException refusal(Object... values) {
    return new InvalidInputException(FieldError.of("file", code, values));
  }
}
