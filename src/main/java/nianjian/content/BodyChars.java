package nianjian.content;

/** What kind of character a character is, as far as Chinese typesetting asks. */
final class BodyChars {
  private BodyChars() {}

  /**
   * Whether a character fills a Chinese square: Han, kana, Chinese punctuation, full-width forms,
   * or half of a rare Han character.
   */
  static boolean isWide(char c) {
    if (c < 0x2E80) {
      return false;
    }
    return (c <= 0x9FFF && c != 0x3000)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || Character.isSurrogate(c);
  }

  /** Whether a character is wide in Chinese and narrow in other text: quotation marks, — and …. */
  static boolean isWideInChinese(char c) {
    return c == '“' || c == '”' || c == '‘' || c == '’' || c == '—' || c == '…' || c == '·';
  }

  /** Whether a character belongs to a space. */
  static boolean isSpace(char c) {
    return c <= ' ' || c == 0x00A0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F;
  }

  /**
   * Whether a character can hide something in an address: controls, zero-width characters, marks of
   * writing direction.
   */
  static boolean isHidden(char c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /**
   * Whether two texts would run into each other at a line's end: both wide, at least in Chinese.
   */
  static boolean joins(char before, char after) {
    boolean wideBefore = isWide(before);
    boolean wideAfter = isWide(after);
    return (wideBefore && (wideAfter || isWideInChinese(after)))
        || (wideAfter && isWideInChinese(before));
  }
}
