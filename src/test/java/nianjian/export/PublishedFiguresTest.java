package nianjian.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nianjian.archive.ReportId;
import nianjian.export.PublishedFigures.Figure;
import nianjian.io.ContentHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedFiguresTest {
  @TempDir private Path folder;

  private Optional<List<Figure>> read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("figures.csv"), bytes);
    return PublishedFigures.read(file, ContentHash.of(bytes), figure -> true);
  }

  private Optional<List<Figure>> read(String text) throws IOException {
    return read(text.getBytes(UTF_8));
  }

  @Test
  void whatTheTablesWriteIsReadBack() throws IOException {
    ArchiveTables tables = SampleArchive.full().tables();

    List<Figure> figures = read(new CsvTableWriter().bytes(tables.figures())).orElseThrow();

    List<String> values = Csv.column(tables.figures(), "value");
    assertThat(figures).hasSameSizeAs(values).hasSizeGreaterThan(5);
    assertThat(figures).extracting(f -> f.value().toPlainString()).isEqualTo(values);
    assertThat(figures)
        .extracting(f -> f.report().toString())
        .contains(new ReportId("wudu", 2017).toString());
    assertThat(figures).extracting(Figure::agency).contains(true, false);
  }

  @Test
  void onlyWhatIsWantedIsKept() throws IOException {
    byte[] bytes = "region,year,scope,indicator,value\r\nwudu,2017,area,a,1\r\n".getBytes(UTF_8);
    Path file = Files.write(folder.resolve("figures.csv"), bytes);

    assertThat(PublishedFigures.read(file, ContentHash.of(bytes), f -> false)).contains(List.of());
  }

  @Test
  void aFileThatSomebodyChangedTellsNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("figures.csv"), "region,year\r\n");

    assertThat(PublishedFigures.read(file, ContentHash.of("other"), f -> true)).isEmpty();
    assertThat(PublishedFigures.read(folder.resolve("none.csv"), "", f -> true)).isEmpty();
    assertThat(PublishedFigures.read(folder, "", f -> true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "region,year,scope,indicator\r\nwudu,2017,area,a\r\n",
        "region,year,scope,indicator,value\r\nwudu,x,area,a,1\r\n",
        "region,year,scope,indicator,value\r\nwudu,2017,area,A b,1\r\n",
        "region,year,scope,indicator,value\r\nwudu,2017,area,a,1e999999999\r\n",
        "region,year,scope,indicator,value\r\nwudu,2017,area,a,\r\n",
        "region,year,scope,indicator,value\r\nwudu,2017\r\n",
        "region,year,scope,indicator,value\r\n\"wudu,2017",
        "",
      })
  void aFileThatIsNoneOfOursTellsNothingAndFailsNowhere(String text) throws IOException {
    assertThat(read(text).orElse(List.of())).isEmpty();
  }
}
