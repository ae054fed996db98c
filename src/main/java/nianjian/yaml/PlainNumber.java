package nianjian.yaml;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the number that a text such as {@code 1,209条}, {@code １２０９} or {@code 1.2万} means. */
public final class PlainNumber {
  private static final Pattern NUMBER = Pattern.compile("(-?)0*(\\d{1,15})(\\.\\d{1,6})?([万亿萬億])?");
  private static final int LONGEST = 40;

  private PlainNumber() {}

  /** The number as it is to be written, or an empty text if there is not exactly one. */
  public static String in(String text) {
    if (text.length() > LONGEST) {
      return "";
    }
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("(?<=\\d)[,，、' ](?=\\d{3}(?!\\d))", "")
            .replace('−', '-');
    Matcher number = NUMBER.matcher(folded);
    if (!number.find()) {
      return "";
    }
    String fraction = number.group(3) == null ? "" : number.group(3);
    BigDecimal value = new BigDecimal(number.group(1) + number.group(2) + fraction);
    String scale = number.group(4) == null ? "" : number.group(4);
    int zeros = scale.isEmpty() ? 0 : "万萬".contains(scale) ? 4 : 8;
    String rest = folded.substring(number.end());
    boolean another = rest.codePoints().anyMatch(c -> c >= '0' && c <= '9');
    return another ? "" : value.scaleByPowerOfTen(zeros).stripTrailingZeros().toPlainString();
  }
}
