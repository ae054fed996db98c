package nianjian.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianjian.BuiltSite;
import nianjian.SampleSite;
import nianjian.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Equal sources give equal bytes, so that a checksum means something: whatever the machine's zone,
 * locale, folders, number of threads, and the order in which a run of Java goes through a map.
 */
@ExtendWith(SampleSite.class)
@Isolated("changes the default zone and locale")
class SameBytesTest {
  private static final Pattern ENTRY =
      Pattern.compile("\\{\"path\":\"([^\"]+)\",\"size\":(\\d+),\"sha256\":\"([0-9a-f]{64})\"\\}");

  @TempDir Path folder;

  @Test
  void zoneLocaleFolderAndThreadsDoNotShow(BuiltSite site) throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("另一 处/深/site"));
    SampleSite.copyTo(elsewhere);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    BuiltSite other;
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab-ca-islamic"));
      other = SampleSite.build(SampleSite.options(elsewhere, SampleSite.BASE_URL, 5));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }

    assertThat(hashes(other)).isEqualTo(hashes(site));
  }

  /** Maps and sets that cannot change have another order in each run of Java. */
  @Test
  void runsOfJavaDoNotShow() throws IOException, InterruptedException {
    SampleSite.copyTo(folder);

    Map<String, String> one =
        run("one", "-XX:hashCode=2", "-Duser.timezone=America/St_Johns", "-Duser.language=tr");
    Map<String, String> two = run("two", "-Duser.timezone=Asia/Kathmandu", "-Duser.language=zh");
    Map<String, String> three = run("three", "-XX:TieredStopAtLevel=1");

    assertThat(two).isEqualTo(one);
    assertThat(three).isEqualTo(one);
  }

  private Map<String, String> run(String destination, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UnlockExperimentalVMOptions");
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("build", "--source", folder.toString()));
    command.addAll(List.of("--destination", folder.resolve(destination).toString()));
    Path said = folder.resolve(destination + ".txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor()).as(() -> SourceReport.text(said)).isZero();
    return hashes(new BuiltSite(folder.resolve(destination)));
  }

  @Test
  void theListOfChecksumsNamesEveryFileButItself(BuiltSite site) {
    Map<String, String> listed = new TreeMap<>();
    List<String> lines = site.text("SHA256SUMS").lines().toList();
    for (String line : lines) {
      assertThat(line).matches("[0-9a-f]{64}  [^ ].*");
      listed.put(line.substring(66), line.substring(0, 64));
    }
    Map<String, String> real = hashes(site);
    real.remove("SHA256SUMS");

    assertThat(listed).isEqualTo(real);
    assertThat(lines).isSortedAccordingTo((a, b) -> a.substring(66).compareTo(b.substring(66)));
    assertThat(site.text("SHA256SUMS")).endsWith("\n").doesNotContain("\r");
  }

  @Test
  void theManifestNamesPathSizeAndHashOfEveryFile(BuiltSite site) {
    Map<String, String> real = hashes(site);
    Set<String> listed = new TreeSet<>();
    Matcher entry = ENTRY.matcher(site.text("manifest.json"));
    while (entry.find()) {
      listed.add(entry.group(1));
      assertThat(entry.group(3)).as(entry.group(1)).isEqualTo(real.get(entry.group(1)));
      assertThat(entry.group(2)).isEqualTo("" + site.bytes(entry.group(1)).length);
    }
    real.keySet().removeAll(Set.of("manifest.json", "SHA256SUMS"));

    assertThat(listed).isEqualTo(real.keySet());
  }

  @Test
  void nothingOfTheMachineIsInTheFiles(BuiltSite site) {
    for (String file : site.files()) {
      String text = new String(site.bytes(file), UTF_8);
      assertThat(text)
          .as(file)
          .doesNotContain(site.folder().toString(), System.getProperty("java.io.tmpdir") + "/");
    }
  }

  private static Map<String, String> hashes(BuiltSite site) {
    Map<String, String> hashes = new TreeMap<>();
    for (String file : site.files()) {
      hashes.put(file, sha256(site.bytes(file)));
    }
    return hashes;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
