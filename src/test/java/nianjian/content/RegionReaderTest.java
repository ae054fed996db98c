package nianjian.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Level;
import nianjian.archive.Region;
import nianjian.archive.RegionCode;
import nianjian.archive.RegionTree;
import nianjian.config.Limits;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.FoundLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<RegionTree> read(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return RegionReader.read(
        new SourceBytes("content/regions.yml", bytes), Limits.DEFAULT, diagnostics);
  }

  private List<String> found(String yaml) {
    Optional<RegionTree> ignored = read(yaml);
    assertThat(ignored).isNotNull();
    return FoundLines.of(diagnostics);
  }

  @Test
  void treeIsReadWithAllItsKeys() {
    RegionTree tree =
        read("""
                - id: gansu
                  name: 甘肃省
                  code: "620000"
                  level: province
                  short: 甘肃
                  pinyin: Gansu
                  children:
                    - {id: longnan, name: 陇南市, code: 621200, level: prefecture, children: [{id: wudu, name: 武都区, level: county, kind: 市辖区}]}
                    - id: longnan-diqu
                      name: 陇南地区
                      level: prefecture
                      until: 2004
                      aliases: [wudu-diqu]
                      codes: [{code: "622600", system: 行政区划代码, from: 1985, to: 2004}, {code: "6226"}]
                """)
            .orElseThrow();
    assertThat(FoundLines.of(diagnostics)).isEmpty();
    assertThat(tree.ids()).containsExactly("gansu", "longnan", "wudu", "longnan-diqu");
    Region wudu = tree.find("wudu").orElseThrow();
    assertThat(tree.fullName(wudu)).isEqualTo("甘肃省陇南市武都区");
    assertThat(wudu.kind()).contains("市辖区");
    assertThat(wudu.level()).isEqualTo(Level.COUNTY);
    assertThat(tree.find("gansu").orElseThrow().brief()).isEqualTo("甘肃");
    assertThat(tree.find("gansu").orElseThrow().pinyin()).contains("Gansu");
    assertThat(tree.find("longnan").orElseThrow().code()).contains("621200");
    Region old = tree.find("longnan-diqu").orElseThrow();
    assertThat(old.until()).hasValue(2004);
    assertThat(old.aliases()).containsExactly("wudu-diqu");
    assertThat(old.codes()).extracting(RegionCode::code).containsExactly("622600", "6226");
    assertThat(old.codes().get(0).from()).hasValue(1985);
  }

  @Test
  void missingFileIsAnErrorWithAHint() {
    assertThat(RegionReader.read(Optional.empty(), Limits.DEFAULT, diagnostics)).isEmpty();
    assertThat(FoundLines.of(diagnostics)).containsExactly("NJ403 0:0 regions.yml|content|");
  }

  @ParameterizedTest
  @CsvSource({"'',@nothing", "'# 空',@nothing", "'a: 1',@map", "甲,甲"})
  void fileWithoutAListIsAnError(String yaml, String what) {
    assertThat(read(yaml)).isEmpty();
    assertThat(FoundLines.of(diagnostics)).containsExactly("NJ111 1:1 regions.yml|@list|" + what);
  }

  @Test
  void unreadableFileIsAnError() {
    assertThat(read("- {id: [")).isEmpty();
    assertThat(FoundLines.of(diagnostics)).singleElement().asString().startsWith("NJ105 ");
  }

  @Test
  void fileInAnotherCharsetIsAnError() {
    byte[] bytes = {'-', ' ', (byte) 0xCE, (byte) 0xE4, (byte) 0xB6, (byte) 0xBC};
    assertThat(
            RegionReader.read(
                new SourceBytes("content/regions.yml", bytes), Limits.DEFAULT, diagnostics))
        .isEmpty();
    assertThat(FoundLines.of(diagnostics)).containsExactly("NJ102 1:3 @looks-gb18030");
  }

  @Test
  void idNameAndLevelAreRequired() {
    assertThat(found("- {code: '62'}\n- 甲\n"))
        .containsExactly(
            "NJ112 1:3 id", "NJ112 1:3 level", "NJ112 1:3 name", "NJ111 2:3 regions.yml|@map|甲");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wudu", "wu_du", "wu--du", "-wudu", "武都", "index", "con", "wu/du"})
  void idIsAPlainSlug(String id) {
    assertThat(found("- {id: " + id + ", name: 甲, level: county}"))
        .containsExactly("NJ211 1:8 id|" + id + "|@region-id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wudu", "beijing-xfb", "a1", "2-3"})
  void plainSlugsAreTaken(String id) {
    assertThat(found("- {id: " + id + ", name: 甲, level: county}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "62a", "1234567890123", "６２"})
  void codeIsDigits(String code) {
    assertThat(found("- {id: a, name: 甲, level: county, code: '" + code + "'}"))
        .containsExactly("NJ211 1:41 code|" + code + "|@region-code");
  }

  @Test
  void everyAddressBelongsToOneRegion() {
    assertThat(
            found(
                """
                - {id: a, name: 甲, level: county, code: "620001"}
                - {id: a, name: 乙, level: county}
                - {id: b, name: 丙, level: county, aliases: [a], codes: [{code: "620001"}]}
                """))
        .containsExactly(
            "NJ208 2:8 a|content/regions.yml:1:8",
            "NJ208 3:44 a|content/regions.yml:1:8",
            "NJ208 3:56 620001|content/regions.yml:1:41");
  }

  @Test
  void regionMayRepeatItsOwnCode() {
    assertThat(
            found(
                "- {id: a, name: 甲, level: county, code: '620001',"
                    + " codes: [{code: '620001', from: 2000}], aliases: [a]}"))
        .isEmpty();
  }

  @Test
  void childIsOfALowerLevelThanItsParent() {
    assertThat(
            found(
                """
                - id: a
                  name: 甲
                  level: county
                  children:
                    - {id: b, name: 乙, level: county}
                    - {id: c, name: 丙, level: township}
                    - {id: d, name: 丁, level: department, children: [{id: e, name: 戊, level: department}, {id: f, name: 己, level: township}]}
                    - {id: g, name: 庚, level: city}
                """))
        .containsExactly(
            "NJ201 5:31 level|county|township, department|",
            "NJ201 7:115 level|township|department|",
            "NJ201 8:31 level|city|province, prefecture, county, township, department|");
  }

  @Test
  void topOfTheTreeMayBeOfAnyLevel() {
    assertThat(found("- {id: a, name: 甲, level: prefecture}")).isEmpty();
  }

  @Test
  void misspeltKeysAreReported() {
    assertThat(
            found(
                "- {id: a, name: 甲, level: county, childern: [], codes: [{code: '62', form: 1}]}"))
        .hasSize(2)
        .allMatch(f -> f.startsWith("NJ110 1:"));
  }

  @Test
  void childrenMustBeAList() {
    assertThat(found("- {id: a, name: 甲, level: county, children: {id: b}}"))
        .containsExactly("NJ111 1:45 children|@list|@map");
  }

  @Test
  void childrenOfAFaultyRegionAreStillRead() {
    assertThat(
            found(
                "- {id: A, name: 甲, level: county, children: [{id: B, name: 乙, level: township}]}"))
        .hasSize(2);
  }
}
