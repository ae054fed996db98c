package nianjian.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * What a figure is counted in. 万元 is ten thousand 元; the counting words of these reports (条, 件, 次
 * …) are one unit, since reports write one for another (场, 期 for 次; 宗 for 件).
 *
 * @param power how many tens it holds of its base
 * @param base the bare word; empty for all counting words
 */
record Unit(int power, String base) {
  private static final int WAN = 4;
  private static final int YI = 8;

  private static final Set<String> COUNTING =
      Set.of(
          "条", "件", "次", "篇", "个", "人", "人次", "场", "场次", "场(次)", "期", "宗", "项", "份", "家", "部", "类",
          "名", "位", "批", "批次", "本", "册", "张");

  /** The unit with this name. */
  static Unit of(String name) {
    String base = name.strip();
    int power = 0;
    while (base.length() > 1 && (base.charAt(0) == '万' || base.charAt(0) == '亿')) {
      power += base.charAt(0) == '万' ? WAN : YI;
      base = base.substring(1);
    }
    return new Unit(power, COUNTING.contains(base) ? "" : base);
  }

  /** A value of this unit in another; empty where the two do not go together. */
  Optional<BigDecimal> to(Unit other, BigDecimal value) {
    return base.equals(other.base)
        ? Optional.of(value.scaleByPowerOfTen(power - other.power))
        : Optional.empty();
  }
}
