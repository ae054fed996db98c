package nianjian.config;

import java.util.Locale;

/** The lists of words that the checks go by. Each is data, and {@code site.yml} can add to it. */
public enum WordList {
  /** Marks that no published text may bear, such as 机密★. */
  SECRECY,
  /** Doubled characters that are words, such as 常常. */
  DOUBLED,
  /** Words that are easily mistaken, each with the right one: 截止=截至. */
  CONFUSIONS,
  /** Words of a form that were to be replaced, such as （提供. */
  TEMPLATE,
  /** Words of a web page around the report, such as 扫一扫在手机打开当前页. */
  FURNITURE,
  /** Wording of a machine conversion, each with the usual one: 網路=网络. */
  CONVERSION,
  /** Words that the site does not want in a text, such as names written wrongly. */
  UNWANTED;

  /** How {@code site.yml} names it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
