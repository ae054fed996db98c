package nianjian.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CoordinateTest {
  @Test
  void coordinatesHaveAtMostTwoDecimalsAndNoNeedlessZeros() {
    assertThat(Coordinate.of(100)).isEqualTo("100");
    assertThat(Coordinate.of(58.400000000000006)).isEqualTo("58.4");
    assertThat(Coordinate.of(32.546)).isEqualTo("32.55");
    assertThat(Coordinate.of(-0.001)).isEqualTo("0");
  }

  @Test
  void coordinatesDoNotFollowTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Coordinate.of(24.2)).isEqualTo("24.2");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void scalePlacesValuesInProportion() {
    Scale scale = new Scale(BigDecimal.ZERO, BigDecimal.TEN, 196, 22);
    assertThat(scale.at(BigDecimal.ZERO)).isEqualTo(196);
    assertThat(scale.at(BigDecimal.valueOf(5))).isEqualTo(109);
    assertThat(scale.at(BigDecimal.TEN)).isEqualTo(22);
  }

  @Test
  void scaleWithoutExtentIsRefused() {
    assertThatThrownBy(() -> new Scale(BigDecimal.ONE, BigDecimal.ONE, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void placesAreFilledAllAtOnce() {
    assertThat(ChartTexts.fill("{0}{1}{2}", "{1}", "a", "{0}")).isEqualTo("{1}a{0}");
  }

  @Test
  void bracesThatAreNoPlacesStay() {
    assertThat(ChartTexts.fill("{9} {x} {0", "a")).isEqualTo("{9} {x} {0");
  }
}
