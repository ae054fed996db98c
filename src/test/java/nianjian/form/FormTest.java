package nianjian.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nianjian.content.FormReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
  private static final Forms FORMS = FormReader.readAll();
  private static final Form OLD = FORMS.find("2014").orElseThrow();
  private static final Form NEW = FORMS.find("2021").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "1999, free",
    "2008, free",
    "2013, free",
    "2014, 2014",
    "2018, 2014",
    "2019, 2019",
    "2020, 2019",
    "2021, 2021",
    "2050, 2021",
  })
  void everyYearHasItsForm(int year, String form) {
    assertThat(FORMS.forYear(year).id()).isEqualTo(form);
  }

  @Test
  void formsAreFoundByIdTheOldestFirst() {
    assertThat(FORMS.all()).extracting(Form::id).containsExactly("free", "2014", "2019", "2021");
    assertThat(FORMS.find("2022")).isEmpty();
    assertThat(OLD).hasToString("Form 2014");
    assertThat(OLD.name().hans()).contains("2014");
    assertThat(OLD.basis()).contains("国办发〔2014〕32号");
  }

  @Test
  void aFormCoversItsYearsAndTheLastOneHasNoEnd() {
    assertThat(OLD.from()).isEqualTo(2014);
    assertThat(OLD.to()).hasValue(2018);
    assertThat(OLD.covers(2013)).isFalse();
    assertThat(OLD.covers(2019)).isFalse();
    assertThat(NEW.to()).isEmpty();
    assertThat(NEW.covers(2021)).isTrue();
    assertThat(NEW.covers(2020)).isFalse();
  }

  @Test
  void figuresAreNamedInOfficialOrder() {
    List<FigureName> names = List.copyOf(OLD.names().values());
    assertThat(names).extracting(FigureName::order).isSorted().doesNotHaveDuplicates();
    assertThat(names.get(0).id().value()).isEqualTo("disclosed_total");
    assertThat(names.get(0).label().hans()).isEqualTo("主动公开政府信息数");
    assertThat(names.get(0).unit()).isEqualTo("条");
  }

  @Test
  void headingsAreNoFigures() {
    assertThat(OLD.name(MetricId.of("active_disclosure"))).isEmpty();
    assertThat(OLD.sections()).flatExtracting(Section::indicators).isNotEmpty();
  }

  @Test
  void onlyAmountsOfMoneyHaveDecimals() {
    assertThat(OLD.name(MetricId.of("special_funds")).orElseThrow().decimal()).isTrue();
    assertThat(OLD.name(MetricId.of("disclosed_total")).orElseThrow().decimal()).isFalse();
    MetricId fees = MetricId.of("art20_8.admin_fees.amount");
    assertThat(NEW.name(fees).orElseThrow().decimal()).isTrue();
    assertThat(NEW.name(fees).orElseThrow().unit()).isEqualTo("万元");
  }

  @Test
  void onlyTheChangeAgainstTheYearBeforeMayBeNegative() {
    Set<String> signed = new HashSet<>();
    for (Form form : FORMS.all()) {
      form.names().values().stream()
          .filter(FigureName::signed)
          .forEach(n -> signed.add(n.id().value().replaceAll(".*\\.", "")));
    }
    assertThat(signed).containsExactly("change");
  }

  @Test
  void aCellIsNamedByRowAndColumn() {
    FigureName name = NEW.name(MetricId.of("applications.granted.total")).orElseThrow();
    assertThat(name.label().hans()).isEqualTo("（一）予以公开：总计");
    assertThat(name.label().hant()).isEqualTo("（一）予以公開：總計");
    assertThat(name.label().en()).isEqualTo("(1) Disclosed: Total");
    assertThat(name.brief().hans()).isEqualTo("予以公开：总计");
    assertThat(name.unit()).isEqualTo("件");
  }

  @Test
  void tablesAreFoundByIdAndKnowTheirRowsAndColumns() {
    Grid grid = NEW.grid("applications").orElseThrow();
    assertThat(NEW.grids()).first().extracting(Grid::id).isEqualTo("art20_1");
    assertThat(NEW.grid("remarks")).isEmpty();
    assertThat(grid.row("other").orElseThrow().alternativeOf()).hasSize(3);
    assertThat(grid.row("nothing")).isEmpty();
    assertThat(grid.column("total")).isPresent();
    assertThat(grid.column("nothing")).isEmpty();
    assertThat(grid.columns()).extracting(GridColumn::id).endsWith("other_org", "total");
    assertThat(grid.cornerNote()).hasValueSatisfying(n -> assertThat(n).contains("勾稽关系"));
    assertThat(OLD.grids()).isEmpty();
  }

  @Test
  void aReportOfALaterFormMayStateAnIndicatorOf2014InProse() {
    MetricId total = MetricId.of("disclosed_total");
    assertThat(NEW.name(total)).isEmpty();
    assertThat(FORMS.name(NEW, total)).isEqualTo(OLD.name(total));
    MetricId cell = MetricId.of("applications.granted.total");
    assertThat(FORMS.name(NEW, cell)).isEqualTo(NEW.name(cell));
    assertThat(FORMS.name(OLD, cell)).isEmpty();
  }

  @Test
  void relationsOfEveryFormNameWhatTheyCompare() {
    for (Form form : FORMS.all()) {
      assertThat(form.relations()).extracting(Relation::id).doesNotHaveDuplicates();
      for (Relation relation : form.relations()) {
        assertThat(relation.label().hans()).as(relation.id()).isNotBlank();
        assertThat(relation.grid().isPresent()).isEqualTo(relation.type().isGrid());
      }
    }
  }
}
