package nianjian.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableWriterTest {
  private static final List<Column> COLUMNS =
      List.of(
          Column.of("name", Kind.TEXT, "名"),
          Column.nullable("count", Kind.INTEGER, "数"),
          Column.nullable("value", Kind.DECIMAL, "值"),
          Column.nullable("day", Kind.DATE, "日"),
          Column.nullable("open", Kind.FLAG, "否"));

  private static Table table(Row... rows) {
    return new Table("t", COLUMNS, List.of(rows));
  }

  private static Row named(String name) {
    return Row.of(Cell.text(name), Cell.NONE, Cell.NONE, Cell.NONE, Cell.NONE);
  }

  private static String written(Table table) {
    return new String(new CsvTableWriter().bytes(table), StandardCharsets.UTF_8);
  }

  @Test
  void fileBeginsWithByteOrderMarkAndLinesEndInCrLf() {
    Row row =
        Row.of(
            Cell.text("武都区"),
            Cell.whole(-35),
            Cell.number(new BigDecimal("22484")),
            Cell.day(LocalDate.of(2018, 2, 1)),
            Cell.flag(true));
    assertThat(written(table(row)))
        .isEqualTo("\uFEFFname,count,value,day,open\r\n武都区,-35,22484,2018-02-01,true\r\n");
  }

  @Test
  void numbersAreNeitherGroupedNorInExponents() {
    Row row =
        Row.of(
            Cell.text("a"),
            Cell.whole(1_000_000),
            Cell.number(new BigDecimal("1E+7")),
            Cell.NONE,
            Cell.NONE);
    assertThat(written(table(row))).contains("\r\na,1000000,10000000,,\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+86", "-1", "@SUM", "\tx", "\rx", "＝1", "＋1", "－1", "＠a", "=", "-"})
  void textThatWouldBeAFormulaIsMadeHarmless(String text) {
    assertThat(Csv.column(table(named(text)), "name")).containsExactly("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " =1", "a=1", "−44", "'a", "272−44", "2017", "\"=1\"", "，", "\n"})
  void otherTextStaysAsItIs(String text) {
    assertThat(Csv.column(table(named(text)), "name")).containsExactly(text);
  }

  @Test
  void negativeNumberIsNotTakenForAFormula() {
    Row row = Row.of(Cell.text("a"), Cell.whole(-1), Cell.NONE, Cell.NONE, Cell.NONE);
    assertThat(Csv.column(table(row), "count")).containsExactly("-1");
  }

  @Test
  void anyTextsComeBackAsTheyWere() {
    Random random = new Random(11);
    String letters = "年a,\"\r\n'=\t;０𠮷 |\u2028\u00a0";
    List<Row> rows = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(8); n > 0; n--) {
        int[] points = letters.codePoints().toArray();
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      texts.add(text.toString());
      rows.add(named(text.toString()));
    }
    List<String> back = Csv.column(new Table("t", COLUMNS, rows), "name");
    assertThat(back).hasSameSizeAs(texts);
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      boolean formula = !text.isEmpty() && "=\t\r".indexOf(text.charAt(0)) >= 0;
      assertThat(back.get(i)).isEqualTo(formula ? "'" + text : text);
    }
  }

  @Test
  void rowsAreMadeWhileTheyAreWritten() {
    Table table =
        new Table(
            "t", COLUMNS, () -> Stream.of("a", "b").map(CsvTableWriterTest::named).iterator());
    assertThat(written(table)).isEqualTo(written(table(named("a"), named("b"))));
    assertThat(written(table)).isEqualTo(written(table));
  }

  @Test
  void streamIsLeftOpen() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {}

          @Override
          public void close() {
            closed.set(true);
          }
        };
    new CsvTableWriter().write(table(), out);
    new JsonTableWriter().write(table(), out);
    assertThat(closed).isFalse();
  }

  @Test
  void fullDiskIsToldAsSuch() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Table large =
        new Table("t", COLUMNS, () -> Stream.generate(() -> named("a")).limit(50_000).iterator());
    for (TableWriter writer : List.of(new CsvTableWriter(), new JsonTableWriter())) {
      assertThatThrownBy(() -> writer.write(large, full))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("No space left");
    }
  }

  @Test
  void rowThatDoesNotFitTheColumnsIsRefused() {
    Row absent = Row.of(Cell.NONE, Cell.NONE, Cell.NONE, Cell.NONE, Cell.NONE);
    Row text = Row.of(Cell.text("a"), Cell.text("1"), Cell.NONE, Cell.NONE, Cell.NONE);
    Row number = Row.of(Cell.whole(1), Cell.NONE, Cell.NONE, Cell.NONE, Cell.NONE);
    for (Row row : List.of(Row.of(Cell.text("a")), absent, text, number)) {
      assertThatThrownBy(() -> written(table(row))).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void textThatIsNotAllowedIsRefused() {
    Column level = Column.of("level", Kind.TEXT, "层级").withAllowed(List.of("county"));
    Table good = new Table("t", List.of(level), List.of(Row.of(Cell.text("county"))));
    Table bad = new Table("t", List.of(level), List.of(Row.of(Cell.text("city"))));
    assertThat(written(good)).contains("county");
    assertThatThrownBy(() -> written(bad)).isInstanceOf(IllegalArgumentException.class);
  }
}
