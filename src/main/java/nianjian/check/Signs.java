package nianjian.check;

/** What kind of character a character is, as far as the rules about texts ask. */
final class Signs {
  /** Numerals of section numbers, from 1. */
  private static final String NUMERALS = "一二三四五六七八九十";

  private Signs() {}

  /** Whether a character is Han, or half of a rare one. */
  static boolean isHan(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || c == '〇'
        || Character.isSurrogate(c);
  }

  /** Whether a character is Han at a place, which may lie outside the text. */
  static boolean isHanAt(CharSequence text, int at) {
    return at >= 0 && at < text.length() && isHan(text.charAt(at));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isDigitAt(CharSequence text, int at) {
    return at >= 0 && at < text.length() && isDigit(text.charAt(at));
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether a character is a space of any width. */
  static boolean isSpace(char c) {
    return c == ' '
        || c == '\t'
        || c == 0x00A0
        || c == 0x3000
        || (c >= 0x2000 && c <= 0x200A)
        || c == 0x202F;
  }

  /** Where a character stands first between two places; negative if nowhere. */
  static int find(CharSequence text, char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Where some words stand first and whole between two places; negative if nowhere. */
  static int find(String text, String words, int from, int to) {
    for (int i = from; i <= to - words.length(); i++) {
      if (text.startsWith(words, i)) {
        return i;
      }
    }
    return -1;
  }

  /** A text with full-width punctuation, digits and letters as ASCII, character by character. */
  static String folded(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] >= 0xFF01 && chars[i] <= 0xFF5E) {
        chars[i] = (char) (chars[i] - 0xFEE0);
      }
    }
    return new String(chars);
  }

  /** A text without its spaces. */
  static String squeezed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** The number that Chinese numerals write, 1 to 99; 0 for anything else. */
  static int number(String numerals) {
    int ten = numerals.indexOf('十');
    if (numerals.isEmpty() || numerals.length() > 3 || ten != numerals.lastIndexOf('十')) {
      return 0;
    }
    if (ten < 0) {
      return numerals.length() == 1 ? digit(numerals) : 0;
    }
    int tens = ten == 0 ? 1 : digit(numerals.substring(0, ten));
    int ones = ten == numerals.length() - 1 ? 0 : digit(numerals.substring(ten + 1));
    boolean wrong = tens == 0 || (ones == 0 && ten != numerals.length() - 1);
    return wrong ? 0 : tens * 10 + ones;
  }

  private static int digit(String numeral) {
    return numeral.length() == 1 ? NUMERALS.indexOf(numeral) + 1 : 0;
  }

  /** How Chinese numerals write a number from 1 to 99. */
  static String numerals(int number) {
    String tens = number < 10 ? "" : number < 20 ? "十" : NUMERALS.charAt(number / 10 - 1) + "十";
    return number % 10 == 0 ? tens : tens + NUMERALS.charAt(number % 10 - 1);
  }
}
