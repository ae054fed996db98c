package nianjian.export;

import static nianjian.export.SampleArchive.approximate;
import static nianjian.export.SampleArchive.correction;
import static nianjian.export.SampleArchive.derived;
import static nianjian.export.SampleArchive.extra;
import static nianjian.export.SampleArchive.figures;
import static nianjian.export.SampleArchive.metric;
import static nianjian.export.SampleArchive.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nianjian.archive.Report;
import nianjian.archive.Status;
import org.junit.jupiter.api.Test;

class ArchiveTablesTest {
  private static final String FIGURES =
      "region,region_name,region_code,level,year,form,scope,indicator,indicator_name,unit,value,"
          + "status,note";

  private static Table oneReport(Report report) {
    return new SampleArchive().with(report).tables().figures();
  }

  private static List<String> lines(Table table) {
    return Csv.read(table).stream().map(l -> String.join(",", l)).toList();
  }

  @Test
  void figuresAreListedAsTheContractOrdersThem() {
    assertThat(lines(SampleArchive.full().tables().figures()))
        .containsExactly(
            FIGURES,
            "suqian,江苏省宿迁市,321300,prefecture,2019,2019,area,"
                + "applications.new_received.total,一、本年新收政府信息公开申请数量：总计,件,2681,stated,",
            "suqian,江苏省宿迁市,321300,prefecture,2019,2019,area,"
                + "applications.partial.total,（二）部分公开：总计,件,8,stated,",
            "suqian,江苏省宿迁市,321300,prefecture,2019,2019,area,"
                + "disclosed_total,主动公开政府信息数,条,270635,stated,",
            "wudu,甘肃省陇南市武都区,621202,county,2017,2014,area,"
                + "disclosed_total,主动公开政府信息数,条,22484,stated,",
            "wudu,甘肃省陇南市武都区,621202,county,2017,2014,area," + "trainees,接受培训人员数,人次,613,corrected,",
            "wudu,甘肃省陇南市武都区,621202,county,2017,2014,area,"
                + "extra.villagers,认证村民,人,151104,stated,",
            "wudu,甘肃省陇南市武都区,621202,county,2017,2014,agency,"
                + "disclosed_total,主动公开政府信息数,条,76,stated,",
            "wudu-edu,甘肃省陇南市武都区教育局,,department,2017,2014,agency,"
                + "disclosed_total,主动公开政府信息数,条,500,approximate,500余");
  }

  @Test
  void orderDoesNotFollowTheOrderOfReading() {
    Report a = report("wudu", 2017, Status.PUBLISHED, figures(metric("trainees", "1")));
    Report b = report("wudu", 2016, Status.PUBLISHED, figures(metric("trainees", "2")));
    Report c = report("suqian", 2018, Status.PUBLISHED, figures(metric("trainees", "3")));
    List<String> one = lines(new SampleArchive().with(a).with(b).with(c).tables().figures());
    List<String> other = lines(new SampleArchive().with(c).with(a).with(b).tables().figures());
    assertThat(one).isEqualTo(other);
    assertThat(Csv.column(new SampleArchive().with(a).with(b).with(c).tables().figures(), "value"))
        .containsExactly("3", "2", "1");
  }

  @Test
  void correctionWinsOverDerivedAndDerivedOverApproximate() {
    Table table =
        oneReport(
            report(
                "wudu",
                2017,
                Status.PUBLISHED,
                figures(
                    approximate("disclosed_total", "500", "500余", "含乡镇"),
                    derived("channel_website", "228", "272−44"),
                    derived("trainees", "3", "1+2")),
                correction("trainees", false)));
    assertThat(Csv.column(table, "status")).containsExactly("approximate", "derived", "corrected");
    assertThat(Csv.column(table, "note")).containsExactly("500余；含乡镇", "272−44", "1+2");
  }

  @Test
  void correctionOfTheAgencysFigureLeavesTheAreasAlone() {
    Table table =
        oneReport(
            report(
                "wudu",
                2017,
                Status.PUBLISHED,
                figures(
                    List.of(metric("trainees", "3")), List.of(metric("trainees", "1")), List.of()),
                correction("trainees", true)));
    assertThat(Csv.column(table, "scope")).containsExactly("area", "agency");
    assertThat(Csv.column(table, "status")).containsExactly("stated", "corrected");
  }

  @Test
  void correctionOfAnotherFigureChangesNothing() {
    Table table =
        oneReport(
            report(
                "wudu",
                2017,
                Status.PUBLISHED,
                figures(metric("trainees", "3")),
                correction("disclosed_total", false)));
    assertThat(Csv.column(table, "status")).containsExactly("stated");
  }

  @Test
  void zeroIsListedAndWhatIsNotStatedIsNot() {
    Table table =
        oneReport(report("wudu", 2017, Status.PUBLISHED, figures(metric("trainees", "0"))));
    assertThat(Csv.column(table, "indicator")).containsExactly("trainees");
    assertThat(Csv.column(table, "value")).containsExactly("0");
  }

  @Test
  void extrasComeInTheirOwnOrder() {
    Table table =
        oneReport(
            report(
                "wudu",
                2017,
                Status.PUBLISHED,
                figures(
                    List.of(),
                    List.of(),
                    List.of(extra("villages", "村", "2", "个"), extra("bureaus", "局", "0.5", "")))));
    assertThat(Csv.column(table, "indicator")).containsExactly("extra.villages", "extra.bureaus");
    assertThat(Csv.column(table, "unit")).containsExactly("个", "");
    assertThat(Csv.column(table, "value")).containsExactly("2", "0.5");
  }

  @Test
  void reportsListWithdrawnOnesWithoutFiguresAndNoDrafts() {
    assertThat(lines(SampleArchive.full().tables().reports()))
        .containsExactly(
            "region,region_name,region_code,level,year,form,scope,status,title,issuer,published,"
                + "source_url,figures,checks,differences,path",
            "suqian,江苏省宿迁市,321300,prefecture,2019,2019,area,published,suqian2019年报告,办公室,"
                + "2020-02-01,https://example.gov.cn/2019,3,9,2,reports/suqian/2019.html",
            "wudu,甘肃省陇南市武都区,621202,county,2017,2014,area,published,wudu2017年报告,办公室,"
                + "2018-02-01,https://example.gov.cn/2017,4,9,2,reports/wudu/2017.html",
            "wudu,甘肃省陇南市武都区,621202,county,2019,2019,area,withdrawn,wudu2019年报告,办公室,"
                + "2020-02-01,https://example.gov.cn/2019,0,,,reports/wudu/2019.html",
            "wudu-edu,甘肃省陇南市武都区教育局,,department,2017,2014,agency,published,"
                + "wudu-edu2017年报告,办公室,2018-02-01,https://example.gov.cn/2017,1,9,2,"
                + "reports/wudu-edu/2017.html");
  }

  @Test
  void numberOfFiguresIsThatOfTheRows() {
    ArchiveTables tables = SampleArchive.full().tables();
    int counted =
        Csv.column(tables.reports(), "figures").stream().mapToInt(Integer::parseInt).sum();
    assertThat(Csv.read(tables.figures())).hasSize(counted + 1);
  }

  @Test
  void regionsCountReportsBelowThemButNoDrafts() {
    assertThat(lines(SampleArchive.full().tables().regions()))
        .containsExactly(
            "id,name,full_name,code,level,kind,parent,reports,path",
            "jiangsu,江苏省,江苏省,320000,province,,,1,regions/jiangsu.html",
            "suqian,宿迁市,江苏省宿迁市,321300,prefecture,,jiangsu,1,regions/suqian.html",
            "gansu,甘肃省,甘肃省,620000,province,,,3,regions/gansu.html",
            "longnan,陇南市,甘肃省陇南市,621200,prefecture,,gansu,3,regions/longnan.html",
            "wudu,武都区,甘肃省陇南市武都区,621202,county,,longnan,3,regions/wudu.html",
            "wudu-edu,武都区教育局,甘肃省陇南市武都区教育局,,department,,wudu,1," + "regions/wudu-edu.html");
  }

  @Test
  void regionWithoutReportsHasNoPath() {
    Table regions =
        new SampleArchive()
            .with(report("suqian", 2017, Status.DRAFT, figures(metric("trainees", "1"))))
            .tables()
            .regions();
    assertThat(Csv.column(regions, "path")).containsOnly("");
    assertThat(Csv.column(regions, "reports")).containsOnly("0");
  }

  @Test
  void figuresOfAReportAreItsRowsOfAllFigures() {
    SampleArchive sample = SampleArchive.full();
    ArchiveTables tables = sample.tables();
    for (Report report : sample.archive().published()) {
      List<String> own = lines(tables.figuresOf(report));
      assertThat(lines(tables.figures())).containsSequence(own.subList(1, own.size()));
      assertThat(own.get(0)).isEqualTo(FIGURES);
    }
  }

  @Test
  void withdrawnReportHasNoFiguresOfItsOwn() {
    Report report = report("wudu", 2019, Status.WITHDRAWN, figures(metric("trainees", "1")));
    Table own = new SampleArchive().with(report).tables().figuresOf(report);
    assertThat(lines(own)).hasSize(1);
  }

  @Test
  void draftOfAnUnknownRegionCanBePreviewed() {
    Report report = report("nowhere", 2017, Status.DRAFT, figures(metric("trainees", "1")));
    Table own = new SampleArchive().with(report).tables().figuresOf(report);
    assertThat(Csv.column(own, "region_name")).containsExactly("nowhere");
    assertThat(Csv.column(own, "level")).containsExactly("");
  }

  @Test
  void reportsFileHoldsItsRowAndItsFigures() {
    SampleArchive sample = SampleArchive.full();
    Report report = sample.archive().published().get(0);
    String json = new String(ReportJson.bytes(sample.tables(), report), StandardCharsets.UTF_8);
    JsonObject object = JsonParser.parseString(json).getAsJsonObject();
    assertThat(object.keySet()).containsExactly("report", "figures");
    assertThat(object.getAsJsonObject("report").get("path").getAsString())
        .isEqualTo("reports/suqian/2019.html");
    assertThat(object.getAsJsonObject("report").get("differences").getAsInt()).isEqualTo(2);
    assertThat(object.getAsJsonArray("figures")).hasSize(3);
    assertThat(json.lines()).hasSize(7);
    assertThat(json).endsWith("]}\n");
  }

  @Test
  void figuresInJsonAreThoseInCsv() {
    Table figures = SampleArchive.full().tables().figures();
    String json = new String(new JsonTableWriter().bytes(figures), StandardCharsets.UTF_8);
    List<String> values =
        JsonParser.parseString(json).getAsJsonArray().asList().stream()
            .map(e -> e.getAsJsonObject().get("value").getAsString())
            .toList();
    assertThat(values).isEqualTo(Csv.column(figures, "value"));
  }
}
