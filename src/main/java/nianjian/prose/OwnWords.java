package nianjian.prose;

import java.util.ArrayList;
import java.util.List;
import nianjian.archive.Level;
import nianjian.archive.Region;
import nianjian.archive.RegionTree;
import nianjian.archive.Report;
import nianjian.archive.Scope;

/**
 * How a report may call those whose figures it gives: 全县 is the report's own in one of a 县 only; in
 * one of a 区, 全市 is the city above.
 *
 * @param own what means the report's own body or area: 全县, 我县
 * @param foreign what means another area, or an area beside a body: 全市
 * @param level the last character of the place's name; empty if it has none
 */
public record OwnWords(List<String> own, List<String> foreign, String level) {
  private static final List<String> LEVELS =
      List.of("省", "市", "区", "县", "州", "盟", "旗", "乡", "镇", "街道", "地区", "国");

  private static final List<String> OF_A_BODY =
      List.of("全局", "全委", "我局", "我委", "我办", "我厅", "我院", "我校", "本局", "本委", "本机关");

  private static final List<String> OF_ALL_BODIES = List.of("各级行政机关", "各级政府", "各部门");

  public OwnWords {
    own = List.copyOf(own);
    foreign = List.copyOf(foreign);
  }

  /** The words of a report, by the name and level of its region. */
  public static OwnWords of(Report report, RegionTree regions) {
    Region region = regions.find(report.region()).orElse(null);
    boolean department = region != null && region.level() == Level.DEPARTMENT;
    boolean township = region != null && region.level() == Level.TOWNSHIP;
    boolean agency = report.scope() == Scope.AGENCY;
    String name = region == null || department ? "" : region.name();
    String level = name.isEmpty() ? "" : name.substring(name.length() - 1);
    List<String> own = new ArrayList<>();
    List<String> foreign = new ArrayList<>();
    for (String one : LEVELS) { // a 地区 is 全地区 and 全区
      boolean mine = (!agency || township) && !name.isEmpty() && name.endsWith(one);
      List.of("全", "我", "本").forEach(w -> (mine ? own : foreign).add(w + one));
    }
    (agency || department ? own : foreign).addAll(OF_A_BODY);
    (agency ? foreign : own).addAll(OF_ALL_BODIES.subList(0, 2));
    if (agency) {
      foreign.add(OF_ALL_BODIES.get(2));
    } else {
      own.add("全系统");
    }
    return new OwnWords(own, foreign, level);
  }

  /** Where an own word stands last that tells whose it is; −1 if none does. */
  int lastOwn(String words) {
    int last = -1;
    for (String word : own) {
      for (int i = words.lastIndexOf(word); i > last; i = words.lastIndexOf(word, i - 1)) {
        if (!isObject(words, i)) {
          last = i;
        }
      }
    }
    return last;
  }

  /** Where another area is named last; −1 if none is. */
  int lastForeign(String words) {
    return foreign.stream().mapToInt(words::lastIndexOf).max().orElse(-1);
  }

  /** 涉及我区, 以我区为被告: what the sentence is about, not who did it. */
  private static boolean isObject(String words, int at) {
    return List.of("涉及", "涉", "针对", "对", "以", "向", "关于").stream()
        .anyMatch(w -> words.startsWith(w, at - w.length()));
  }
}
