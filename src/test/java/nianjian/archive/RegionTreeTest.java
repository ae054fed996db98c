package nianjian.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RegionTreeTest {
  private static final RegionTree TREE = Sample.regions();

  private static Region get(String id) {
    return TREE.find(id).orElseThrow();
  }

  private static List<String> ids(List<Region> regions) {
    return regions.stream().map(Region::id).toList();
  }

  @Test
  void regionsAreOrderedByCodeEachBeforeThoseBelowIt() {
    assertThat(ids(TREE.all()))
        .containsExactly(
            "gansu", "lanzhou", "longnan", "wudu", "wudu-edu", "gansu-zfb", "xinjiang");
    assertThat(TREE.rank("gansu")).isZero();
    assertThat(TREE.rank("xinjiang")).isEqualTo(6);
  }

  @Test
  void regionsWithoutACodeFollowTheCodedOnesInFileOrder() {
    RegionTree tree =
        RegionTree.of(
            List.of(
                Sample.region("p", "省", Level.PROVINCE, "", ""),
                Sample.region("z", "乙局", Level.DEPARTMENT, "", "p"),
                Sample.region("a", "甲局", Level.DEPARTMENT, "", "p"),
                Sample.region("c", "丙市", Level.PREFECTURE, "629900", "p"),
                Sample.region("c-x", "丙市某局", Level.DEPARTMENT, "", "c")));
    assertThat(ids(tree.all())).containsExactly("p", "c", "c-x", "z", "a");
    assertThat(tree.ids()).containsExactly("p", "z", "a", "c", "c-x");
  }

  @Test
  void aRegionKnowsWhatIsAboveBelowAndBesideIt() {
    assertThat(ids(TREE.roots())).containsExactly("gansu", "xinjiang");
    assertThat(ids(TREE.children(get("gansu")))).containsExactly("lanzhou", "longnan", "gansu-zfb");
    assertThat(TREE.children(get("wudu"))).isEmpty();
    assertThat(TREE.parent(get("wudu"))).contains(get("longnan"));
    assertThat(TREE.parent(get("gansu"))).isEmpty();
    assertThat(ids(TREE.ancestors(get("wudu")))).containsExactly("gansu", "longnan");
    assertThat(TREE.ancestors(get("gansu"))).isEmpty();
    assertThat(ids(TREE.siblings(get("longnan")))).containsExactly("lanzhou", "gansu-zfb");
    assertThat(ids(TREE.siblings(get("gansu")))).containsExactly("xinjiang");
  }

  @Test
  void theProvinceIsTheTopOfThePath() {
    assertThat(TREE.province(get("wudu"))).isEqualTo(get("gansu"));
    assertThat(TREE.province(get("gansu-zfb"))).isEqualTo(get("gansu"));
    assertThat(TREE.province(get("xinjiang"))).isEqualTo(get("xinjiang"));
  }

  @Test
  void theFullNameIsThePathOfNames() {
    assertThat(TREE.fullName(get("wudu"))).isEqualTo("甘肃省陇南市武都区");
    assertThat(TREE.fullName(get("xinjiang"))).isEqualTo("新疆维吾尔自治区");
  }

  @Test
  void aNameThatBeginsWithThePlacesStandsInForIt() {
    RegionTree tree =
        RegionTree.of(
            List.of(
                Sample.region("gs", "甘肃省", Level.PROVINCE, "620000", ""),
                Sample.region("gs-zfb", "甘肃省政府办公厅", Level.DEPARTMENT, "", "gs"),
                Sample.region("wd", "武都区", Level.COUNTY, "621202", "gs"),
                Sample.region("wd-jyj", "武都区教育局", Level.DEPARTMENT, "", "wd"),
                Sample.region("wd-jyj-x", "招生办", Level.DEPARTMENT, "", "wd-jyj")));
    assertThat(tree.fullName(tree.find("gs-zfb").orElseThrow())).isEqualTo("甘肃省政府办公厅");
    assertThat(tree.fullName(tree.find("wd-jyj").orElseThrow())).isEqualTo("甘肃省武都区教育局");
    assertThat(tree.fullName(tree.find("wd-jyj-x").orElseThrow())).isEqualTo("甘肃省武都区教育局招生办");
  }

  @Test
  void anUnknownRegionIsNotFoundAndRanksLast() {
    assertThat(TREE.find("atlantis")).isEmpty();
    assertThat(TREE.rank("atlantis")).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void anEmptyTreeHasNoRegions() {
    RegionTree empty = RegionTree.of(List.of());
    assertThat(empty.all()).isEmpty();
    assertThat(empty.roots()).isEmpty();
  }

  @Test
  void theShortNameIsTheNameWhereThereIsNone() {
    assertThat(get("gansu").brief()).isEqualTo("甘肃省");
  }

  @RepeatedTest(30)
  void ranksNumberTheTreeWithoutGaps(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    List<Region> regions = new ArrayList<>();
    int count = 1 + random.nextInt(60);
    for (int i = 0; i < count; i++) {
      int parent = random.nextInt(i + 1) - 1;
      String code = random.nextInt(3) == 0 ? "" : Integer.toString(100000 + random.nextInt(50));
      regions.add(
          Sample.region("r" + i, "区" + i, Level.COUNTY, code, parent < 0 ? "" : "r" + parent));
    }
    RegionTree tree = RegionTree.of(regions);
    Set<Integer> ranks = new HashSet<>();
    regions.forEach(r -> ranks.add(tree.rank(r.id())));
    assertThat(ranks)
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, count).boxed().toList());
    for (Region region : regions) {
      List<Region> siblings = tree.siblings(region);
      assertThat(siblings).doesNotContain(region);
      tree.children(region)
          .forEach(c -> assertThat(tree.rank(c.id())).isGreaterThan(tree.rank(region.id())));
      for (Region sibling : siblings) {
        if (region.code().isPresent() && sibling.code().isEmpty()) {
          assertThat(tree.rank(region.id())).isLessThan(tree.rank(sibling.id()));
        }
      }
      // What lies below a region follows it at once: its block has no stranger in it.
      long below = regions.stream().filter(r -> tree.ancestors(r).contains(region)).count();
      assertThat(
              tree.all()
                  .subList(tree.rank(region.id()) + 1, tree.rank(region.id()) + 1 + (int) below))
          .allMatch(r -> tree.ancestors(r).contains(region));
    }
  }
}
