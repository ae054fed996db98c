package nianjian.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.gov.cn/",
        "http://www.jinxiang.gov.cn/a.jsp?area=1&b=2",
        "HTTPS://a.gov.cn/x#y"
      })
  void pageAddressesAreTaken(String address) {
    assertThat(WebAddress.fault(address)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "www.gov.cn,@url-scheme",
    "javascript:alert(1),@url-scheme",
    "file:///etc/passwd,@url-scheme",
    "https:///x,@url-host",
    "https://u:p@a.gov.cn/,@url-user",
    "https://a.gov.cn/年报 2017,@url-characters",
    "https://a.gov.cn/<x>,@url-characters"
  })
  void othersAreRefusedWithAReason(String address, String reason) {
    assertThat(WebAddress.fault(address)).contains(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.gov.cn/nb,@url-slash",
    "https://a.gov.cn,@url-slash",
    "https://a.gov.cn/?x=1,@url-query",
    "https://a.gov.cn/#x,@url-query",
    "ftp://a.gov.cn/,@url-scheme"
  })
  void siteAddressEndsInASlashAndHasNothingMore(String address, String reason) {
    assertThat(WebAddress.siteFault(address)).contains(reason);
  }

  @Test
  void siteAddressMayHaveASubPathAndAPort() {
    assertThat(WebAddress.siteFault("https://a.gov.cn:8080/zwgk/nb/")).isEmpty();
  }
}
