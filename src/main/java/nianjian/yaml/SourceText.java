package nianjian.yaml;

import java.util.Optional;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.io.Utf8Text;

/** The bytes of a source file as text, or the diagnostic that says where they are not UTF-8. */
public final class SourceText {
  private SourceText() {}

  /**
   * Decodes a source file.
   *
   * @param bytes what it holds
   * @param path the file, relative to the site folder
   * @param diagnostics takes what is wrong
   * @return the text with line feeds alone and without a byte-order mark
   */
  public static Optional<String> decode(byte[] bytes, String path, Diagnostics diagnostics) {
    Utf8Text decoded = Utf8Text.decode(bytes);
    if (decoded.fault().isEmpty()) {
      return Optional.of(decoded.text());
    }
    Utf8Text.Fault fault = decoded.fault().get();
    diagnostics.add(
        Code.NOT_UTF8,
        Position.at(path, fault.line(), fault.column()),
        switch (fault.guess()) {
          case GB18030 -> "@looks-gb18030";
          case UTF_16 -> "@looks-utf16";
          case UNKNOWN -> "@looks-binary";
        });
    return Optional.empty();
  }
}
