package nianjian.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonTableWriterTest {
  private static final List<Column> COLUMNS =
      List.of(
          Column.nullable("name", Kind.TEXT, "名"),
          Column.nullable("value", Kind.DECIMAL, "值"),
          Column.nullable("day", Kind.DATE, "日"),
          Column.nullable("open", Kind.FLAG, "否"));

  private static String written(Row... rows) {
    byte[] bytes = new JsonTableWriter().bytes(new Table("t", COLUMNS, List.of(rows)));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Row row(Cell name, Cell value) {
    return Row.of(name, value, Cell.NONE, Cell.NONE);
  }

  @Test
  void everyObjectIsOnALineOfItsOwn() {
    Row full =
        Row.of(
            Cell.text("武都区"),
            Cell.number(new BigDecimal("22484")),
            Cell.day(LocalDate.of(2018, 2, 1)),
            Cell.flag(false));
    assertThat(written(full, row(Cell.NONE, Cell.NONE)))
        .isEqualTo(
            """
            [
            {"name":"武都区","value":22484,"day":"2018-02-01","open":false},
            {"name":null,"value":null,"day":null,"open":null}
            ]
            """);
  }

  @Test
  void tableWithoutRowsIsAnEmptyArray() {
    assertThat(JsonParser.parseString(written())).isEqualTo(new JsonArray());
  }

  @Test
  void zeroIsNotAbsent() {
    assertThat(written(row(Cell.NONE, Cell.whole(0)))).contains("\"value\":0");
  }

  @Test
  void formulasStayAsTheyAre() {
    assertThat(written(row(Cell.text("=1+1"), Cell.NONE))).contains("\"name\":\"=1+1\"");
  }

  @Test
  void numbersHaveNoExponent() {
    assertThat(written(row(Cell.NONE, Cell.number(new BigDecimal("1E+7")))))
        .contains("\"value\":10000000");
  }

  @Test
  void anyTextsAndNumbersComeBackAsTheyWere() {
    Random random = new Random(3);
    int[] letters = "年\"\\/<>&'\u0000\u001f\u2028\u007f𠮷\n\r\t=".codePoints().toArray();
    List<Row> rows = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<BigDecimal> values = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(8); n > 0; n--) {
        text.appendCodePoint(letters[random.nextInt(letters.length)]);
      }
      BigDecimal value = BigDecimal.valueOf(random.nextLong() % 1_000_000_000, random.nextInt(7));
      texts.add(text.toString());
      values.add(value);
      rows.add(row(Cell.text(text.toString()), Cell.number(value)));
    }
    JsonArray back = JsonParser.parseString(written(rows.toArray(Row[]::new))).getAsJsonArray();
    assertThat(back).hasSize(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      JsonObject object = back.get(i).getAsJsonObject();
      assertThat(object.get("name").getAsString()).isEqualTo(texts.get(i));
      assertThat(object.get("value").getAsBigDecimal()).isEqualByComparingTo(values.get(i));
    }
  }
}
