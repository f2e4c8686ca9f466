package id.teladan.api.form;

import id.teladan.api.shared.HttpRefusalException;
import jakarta.ws.rs.core.MediaType;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * A form with files, not looked at yet. A resource first finds out whether the caller may do this,
 * and only then reads: of whoever may not, no byte is taken.
 *
 * <p>Take it as the parameter without an annotation, and close what {@link #read} gives.
 */
public final class FormBody implements Closeable {
  private final MediaType type;
  private final InputStream body;

  FormBody(MediaType type, InputStream body) {
    this.type = type;
    this.body = body;
  }

  /**
   * @param largest how many bytes its files may have together
   * @throws HttpRefusalException 415 when it is no form, 413 when it is too large
   * @throws id.teladan.shared.MalformedInputException when it breaks off or is none inside
   */
  public Form read(long largest) throws IOException {
    boolean form = type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type);
    String boundary = form ? type.getParameters().get("boundary") : null;
    if (boundary == null || !boundary.matches("[ -~]{1,70}")) {
      throw new HttpRefusalException(415, "form-expected");
    }
    Form read = new Form();
    try {
      new FormReading(body, boundary, largest).into(read);
      return read;
    } catch (IOException | RuntimeException e) {
      read.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
