package nianjian.prose;

import java.math.BigDecimal;

/**
 * A place in the text that states a quantity. Its ends are places in the folded words of its block.
 *
 * @param quantity what is stated
 * @param block where
 * @param from where the wording begins
 * @param to where it ends
 * @param number the number, with no digits for a wording that says there was none
 * @param scope whose figure it is
 */
public record Mention(
    Quantity quantity,
    Prose.Block block,
    int from,
    int to,
    StatedNumber number,
    MentionScope scope) {

  /** The wording as it stands, folded. */
  public String words() {
    return block.between(from, to);
  }

  /** The value in the unit of an indicator: a sum stated in 元 may be recorded in 万元. */
  public BigDecimal valueIn(String unit) {
    boolean money = number.counter().equals("元") && unit.equals("万元");
    return money ? number.value().movePointLeft(4).stripTrailingZeros() : number.value();
  }

  /** Whether a figure in some unit may be what is stated. */
  public boolean fits(BigDecimal figure, String unit) {
    boolean money = number.counter().equals("元") && unit.equals("万元");
    return number.fits(money ? figure.movePointRight(4) : figure);
  }
}
