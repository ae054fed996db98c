package nianjian.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nianjian.BuiltSite;
import nianjian.SampleSite;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page before the checker of the W3C: no errors and no warnings. */
@ExtendWith(SampleSite.class)
class HtmlValidityTest {
  private static final Complaints COMPLAINTS = new Complaints();

  private static SimpleDocumentValidator checker;

  /** What the checker says, errors and warnings alike. */
  private static final class Complaints implements ErrorHandler {
    private final List<String> said = new ArrayList<>();

    @Override
    public void warning(SAXParseException fault) {
      error(fault);
    }

    @Override
    public void fatalError(SAXParseException fault) {
      error(fault);
    }

    @Override
    public void error(SAXParseException fault) {
      said.add(fault.getLineNumber() + ":" + fault.getColumnNumber() + " " + fault.getMessage());
    }
  }

  @BeforeAll
  static void setUp() throws Exception {
    checker = new SimpleDocumentValidator(true, false, false);
    checker.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", COMPLAINTS);
    checker.setUpValidatorAndParsers(COMPLAINTS, false, false);
  }

  /**
   * The checker holds the links of a page against its policy. For a file of a disk it finds none of
   * its own host, so it is told the address that the page will have.
   */
  private static List<String> check(String path, byte[] bytes) throws Exception {
    COMPLAINTS.said.clear();
    InputSource page = new InputSource(new ByteArrayInputStream(bytes));
    page.setSystemId("https://nianbao.example/" + path);
    page.setEncoding("utf-8");
    checker.checkHtmlInputSource(page);
    return List.copyOf(COMPLAINTS.said);
  }

  @Test
  void everyPageIsValid(BuiltSite site) throws Exception {
    for (String page : site.pages()) {
      assertThat(check(page, site.bytes(page))).as(page).isEmpty();
    }
  }

  @Test
  void aFaultWouldBeFound(BuiltSite site) throws Exception {
    String page = site.text("index.html");
    byte[] faulty =
        page.replace("</main>", "<img src=x><p style='color:red'><p></div></main>").getBytes(UTF_8);
    byte[] outside =
        page.replace("<body>", "<body><script src=\"https://example.org/x.js\"></script>")
            .getBytes(UTF_8);

    assertThat(check("index.html", faulty)).hasSizeGreaterThan(1);
    assertThat(check("index.html", outside)).hasSize(1);
  }
}
