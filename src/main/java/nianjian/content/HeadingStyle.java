package nianjian.content;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a heading is numbered, from the highest rank of Chinese documents down. */
enum HeadingStyle {
  /** 一、. */
  N1("[一二三四五六七八九十百〇零]{1,4}[、.．].*"),
  /** （一）. */
  N2("[（(][一二三四五六七八九十百〇零]{1,4}[)）].*"),
  /** 1. */
  N3("\\d{1,3}[.．、](?!\\d).*"),
  /** （1）, 1） and ①. */
  N4("([（(]?\\d{1,3}[)）]|[①-⑳]).*"),
  /** Not numbered. */
  NONE("(?s).*");

  private final Pattern pattern;

  HeadingStyle(String regex) {
    this.pattern = Pattern.compile(regex, Pattern.DOTALL);
  }

  /** The style of a heading's words. */
  static HeadingStyle of(String words) {
    String text = words.strip();
    for (HeadingStyle style : values()) {
      if (style.pattern.matcher(text).matches()) {
        return style;
      }
    }
    return NONE;
  }

  /** Whether bold words in this style that open a paragraph are a heading run in with it. */
  boolean runsIn() {
    return this == N1 || this == N2 || this == N3;
  }

  /** The {@code class} attribute with a space before it, or nothing. */
  String attribute() {
    return this == NONE ? "" : " class=\"" + name().toLowerCase(Locale.ROOT) + "\"";
  }
}
