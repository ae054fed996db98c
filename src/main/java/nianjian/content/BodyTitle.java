package nianjian.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a title where a line may end: at a year, before 政府信息公开, after the name of a body or a place,
 * but never within a word.
 */
public final class BodyTitle {
  private static final Pattern CUTS =
      Pattern.compile(
          "(?<!^)(?=(?<!\\d)(19|20)\\d{2}年)"
              + "|(?<=(19|20)\\d{2}年度)|(?<=(19|20)\\d{2}年)(?!度)"
              + "|(?<!^)(?=政府信息(与政务|和政务)?公开|政务公开|依申请公开)"
              + "|(?<=政府信息公开|政务公开|依申请公开)(?!制度)"
              + "|(?<=关于)|(?<!^)(?=人民政府|行政公署|管理委员会|街道办事处)"
              + "|(?<=人民政府|行政公署|管理委员会)(?=[\\p{IsHan}]{2})"
              + "|(?<=[\\p{IsHan}]{2}(省|自治区|自治州|地区))(?=[\\p{IsHan}]{2})");

  /** The longest phrase that is left whole where it could be cut after the name of a city. */
  private static final int LONG = 9;

  private static final Pattern CITY = Pattern.compile("(?<=[\\p{IsHan}]{2}[市县])(?=\\p{IsHan}{3})");

  private BodyTitle() {}

  /** The phrases of a title; joined, they are the title. */
  public static List<String> phrases(String title) {
    List<String> phrases = new ArrayList<>();
    for (String phrase : cut(title, CUTS)) {
      phrases.addAll(phrase.length() > LONG ? cut(phrase, CITY) : List.of(phrase));
    }
    return phrases;
  }

  private static List<String> cut(String text, Pattern pattern) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    int start = 0;
    while (matcher.find()) {
      if (matcher.start() > start) {
        parts.add(text.substring(start, matcher.start()));
        start = matcher.start();
      }
    }
    if (start < text.length()) {
      parts.add(text.substring(start));
    }
    return parts;
  }
}
