package nianjian.site;

import java.util.List;

/**
 * 地区总览.
 *
 * @param head metadata
 * @param crumbs the way here
 * @param regions how many regions have reports of their own
 * @param roots the tree, provinces first
 * @param coverage which years are held of which region; without rows where nothing is held
 */
public record RegionsPage(
    Head head, List<Link> crumbs, int regions, List<Node> roots, Coverage coverage)
    implements PageModel {
  public RegionsPage {
    crumbs = List.copyOf(crumbs);
    roots = List.copyOf(roots);
  }

  /** A region and those below it. */
  public record Node(RegionEntry region, List<Node> children) {
    public Node {
      children = List.copyOf(children);
    }
  }
}
