package nianjian.prose;

import java.math.BigDecimal;

/**
 * A number that a text states. Its ends are places in the folded words of a block.
 *
 * @param from where its digits begin
 * @param end where its digits, 余 and 万 end
 * @param to where its counter ends
 * @param value its value, 万 and 亿 reckoned in
 * @param slack how far the true value may lie from it: 0 for an exact number
 * @param vague whether the text says 余, 多, 约, 近 or the like
 * @param percent whether it is a percentage
 * @param counter 条, 件, 人次 …; empty if it has none
 */
public record StatedNumber(
    int from,
    int end,
    int to,
    BigDecimal value,
    BigDecimal slack,
    boolean vague,
    boolean percent,
    String counter) {

  /** Whether the text gives it to the last digit. */
  public boolean exact() {
    return slack.signum() == 0;
  }

  /** Whether a figure may be what this number says. */
  public boolean fits(BigDecimal figure) {
    return figure.subtract(value).abs().compareTo(slack) <= 0;
  }

  /** How many decimals it has. */
  public int decimals() {
    return Math.max(value.scale(), 0);
  }

  /** Whether it counts something, and so may be a part or a whole of another count. */
  public boolean counts() {
    return !percent && !counter.isEmpty() && value.signum() >= 0 && value.scale() <= 0;
  }
}
