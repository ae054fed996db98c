package nianjian.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nianjian.archive.Level;
import nianjian.archive.Region;
import nianjian.archive.RegionCode;
import nianjian.archive.RegionTree;
import nianjian.config.Limits;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.io.SitePath;
import nianjian.yaml.CutValues;
import nianjian.yaml.YamlFields;
import nianjian.yaml.YamlList;
import nianjian.yaml.YamlMap;
import nianjian.yaml.YamlNode;
import nianjian.yaml.YamlReader;
import nianjian.yaml.YamlScalar;

/** Reads {@code content/regions.yml}: the tree of places and departments. */
public final class RegionReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern CODE = Pattern.compile("\\d{2,12}");
  private static final String PATH = "content/regions.yml";

  private final Diagnostics diagnostics;
  private final List<Region> regions = new ArrayList<>();
  private final Map<String, Position> addresses = new HashMap<>();

  private RegionReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Whether a text may be a region's id: it becomes part of addresses, and never changes. */
  static boolean isId(String text) {
    // "index" would be the list of all regions; device names cannot be written on Windows.
    return ID.matcher(text).matches() && !text.equals("index") && SitePath.isValid(text);
  }

  /**
   * Reads the regions. What is wrong with one of them is reported, and the others are still read.
   *
   * @param file the file, if there is one
   * @param limits how large it may be
   * @param diagnostics takes what is wrong
   * @return empty, with an error, if there is nothing to read
   */
  public static Optional<RegionTree> read(
      Optional<SourceFile> file, Limits limits, Diagnostics diagnostics) {
    if (file.isEmpty()) {
      diagnostics.add(Code.MISSING_FILE, Position.of(PATH), "regions.yml", "content", "");
      return Optional.empty();
    }
    return file.get()
        .read(limits.sourceBytes(), diagnostics)
        .flatMap(b -> read(b, limits, diagnostics));
  }

  /** Reads the regions from bytes, as {@link #read(Optional, Limits, Diagnostics)}. */
  static Optional<RegionTree> read(SourceBytes bytes, Limits limits, Diagnostics diagnostics) {
    Optional<String> text = bytes.text(diagnostics);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int maxChars = (int) Math.min(limits.sourceBytes(), Integer.MAX_VALUE);
    Diagnostics found = new Diagnostics();
    Optional<YamlNode> root = YamlReader.read(text.get(), bytes.path(), 0, maxChars, found);
    diagnostics.addAll(found.all());
    if (root.isEmpty()) {
      if (!found.hasErrors()) {
        diagnostics.add(
            Code.WRONG_TYPE, Position.at(bytes.path(), 1, 1), "regions.yml", "@list", "@nothing");
      }
      return Optional.empty();
    }
    CutValues.report(root.get(), text.get(), 0, diagnostics);
    RegionReader reader = new RegionReader(diagnostics);
    reader.readList(root.get(), "regions.yml", Optional.empty());
    return reader.regions.isEmpty() ? Optional.empty() : Optional.of(RegionTree.of(reader.regions));
  }

  private void readList(YamlNode node, String key, Optional<Region> parent) {
    if (!(node instanceof YamlList list)) {
      diagnostics.add(Code.WRONG_TYPE, node.position(), key, "@list", written(node));
      return;
    }
    for (YamlNode item : list.items()) {
      if (item instanceof YamlMap map) {
        read(new YamlFields(map, diagnostics), parent);
      } else {
        diagnostics.add(Code.WRONG_TYPE, item.position(), key, "@map", written(item));
      }
    }
  }

  private static String written(YamlNode node) {
    return node instanceof YamlScalar scalar
        ? scalar.text()
        : node instanceof YamlMap ? "@map" : "@list";
  }

  private void read(YamlFields f, Optional<Region> parent) {
    Optional<String> id = f.requiredText("id").filter(i -> checkId(i, f.position("id")));
    Optional<String> name = f.requiredText("name");
    Optional<Level> level = level(f, parent);
    Optional<String> code = f.text("code").filter(c -> checkCode(c, f.position("code")));
    Region region =
        new Region(
            id.orElse(""),
            name.orElse(""),
            level.orElse(Level.DEPARTMENT),
            code,
            f.text("short"),
            f.text("pinyin"),
            f.text("kind"),
            codes(f),
            aliases(f),
            year(f, "until"),
            parent.map(Region::id));
    Optional<YamlNode> children = f.node("children");
    f.finish();
    boolean added = id.isPresent() && claimAll(region, f);
    if (added) {
      regions.add(region);
    }
    // Children of a region that cannot be taken are still read, so that all faults show at once.
    children.ifPresent(c -> readList(c, "children", Optional.of(region)));
  }

  private boolean checkId(String id, Position position) {
    if (!isId(id)) {
      diagnostics.add(Code.MALFORMED_ID, position, "id", id, "@region-id");
    }
    return isId(id);
  }

  private boolean checkCode(String code, Position position) {
    boolean valid = CODE.matcher(code).matches();
    if (!valid) {
      diagnostics.add(Code.MALFORMED_ID, position, "code", code, "@region-code");
    }
    return valid;
  }

  private Optional<Level> level(YamlFields f, Optional<Region> parent) {
    f.require("level");
    Optional<Level> level = f.oneOf("level", Level.words()).flatMap(Level::parse);
    if (level.isPresent() && parent.isPresent() && !mayStandUnder(level.get(), parent.get())) {
      List<String> allowed =
          Level.words().stream()
              .filter(w -> Level.parse(w).filter(l -> mayStandUnder(l, parent.get())).isPresent())
              .toList();
      diagnostics.add(
          Code.NOT_ALLOWED_VALUE,
          f.position("level"),
          "level",
          level.get().word(),
          String.join(", ", allowed),
          "");
    }
    return level;
  }

  private static boolean mayStandUnder(Level level, Region parent) {
    return level == Level.DEPARTMENT || level.compareTo(parent.level()) > 0;
  }

  private List<RegionCode> codes(YamlFields f) {
    List<RegionCode> codes = new ArrayList<>();
    for (YamlFields entry : f.fieldsList("codes")) {
      Optional<String> code =
          entry.requiredText("code").filter(c -> checkCode(c, entry.position("code")));
      Optional<String> system = entry.text("system");
      OptionalInt from = year(entry, "from");
      OptionalInt to = year(entry, "to");
      entry.finish();
      code.ifPresent(c -> codes.add(new RegionCode(c, system, from, to)));
    }
    return codes;
  }

  private List<String> aliases(YamlFields f) {
    return f.texts("aliases").stream().filter(a -> checkId(a, f.position("aliases"))).toList();
  }

  private static OptionalInt year(YamlFields f, String key) {
    Optional<Integer> year = f.integer(key);
    return year.isPresent() ? OptionalInt.of(year.get()) : OptionalInt.empty();
  }

  /**
   * Takes the addresses under {@code /regions/} that a region answers to; false if its own is
   * taken.
   */
  private boolean claimAll(Region region, YamlFields f) {
    if (!claim(region.id(), f.position("id"))) {
      return false;
    }
    Map<String, Position> others = new TreeMap<>();
    region.code().ifPresent(c -> others.put(c, f.position("code")));
    region.codes().forEach(c -> others.putIfAbsent(c.code(), f.position("codes")));
    region.aliases().forEach(a -> others.putIfAbsent(a, f.position("aliases")));
    others.remove(region.id());
    others.forEach(this::claim);
    return true;
  }

  private boolean claim(String address, Position position) {
    Position earlier = addresses.putIfAbsent(address, position);
    if (earlier != null) {
      diagnostics.add(Code.DUPLICATE_REGION, position, address, earlier.toString());
    }
    return earlier == null;
  }
}
