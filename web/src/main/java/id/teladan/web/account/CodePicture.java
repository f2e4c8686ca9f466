package id.teladan.web.account;

import io.nayuki.qrcodegen.QrCode;

/**
 * An address as a picture that a telephone reads from the screen (QR code), as the path of an SVG.
 *
 * @param path one square for each dark point
 * @param size of the picture in points, with the bright edge that readers need
 */
public record CodePicture(String path, int size) {
  private static final int EDGE = 4;

  static CodePicture of(String address) {
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + EDGE).append(' ').append(y + EDGE).append("h1v1h-1z");
        }
      }
    }
    return new CodePicture(path.toString(), code.size + 2 * EDGE);
  }

  public String getPath() {
    return path;
  }

  public int getSize() {
    return size;
  }

  /** Never the address: it holds the secret. */
  @Override
  public String toString() {
    return "CodePicture";
  }
}
