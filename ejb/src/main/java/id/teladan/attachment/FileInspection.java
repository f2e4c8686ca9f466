package id.teladan.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds out what a file is by its first bytes and has it looked at by who knows that kind. */
final class FileInspection {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] PDF = ascii("%PDF-");
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final byte[] ENCRYPTED_OFFICE =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private FileInspection() {}

  /**
   * @throws id.teladan.shared.InvalidInputException with the reason why the file is not taken
   */
  static InspectedFile inspect(byte[] bytes) {
    if (bytes.length == 0) {
      throw FileFault.EMPTY.refusal();
    }
    if (startsWith(bytes, PNG)) {
      return Picture.read(FileKind.PNG, bytes);
    }
    if (startsWith(bytes, JPEG)) {
      return Picture.read(FileKind.JPEG, bytes);
    }
    if (startsWith(bytes, PDF)) {
      return PdfFile.read(bytes);
    }
    if (startsWith(bytes, ZIP)) {
      return new OfficeFile(bytes).read();
    }
    if (startsWith(bytes, OLE)) {
      throw (Bytes.find(bytes, ENCRYPTED_OFFICE, 0) >= 0
              ? FileFault.ENCRYPTED
              : FileFault.OLD_OFFICE)
          .refusal();
    }
    if (isOtherPicture(bytes)) {
      throw FileFault.PICTURE_TYPE.refusal();
    }
    return PlainText.read(bytes);
  }

  private static boolean isOtherPicture(byte[] bytes) {
    boolean webp = startsWith(bytes, ascii("RIFF")) && Bytes.find(bytes, ascii("WEBP"), 0) == 8;
    boolean heic = Bytes.find(Arrays.copyOf(bytes, 32), ascii("ftyphei"), 0) == 4;
    return webp
        || heic
        || startsWith(bytes, ascii("GIF8"))
        || startsWith(bytes, ascii("BM"))
        || startsWith(bytes, new byte[] {'I', 'I', 42, 0})
        || startsWith(bytes, new byte[] {'M', 'M', 0, 42});
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
