package nianjian.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRulesTest {
  private static final String BASE = "https://www.example.gov.cn/zwgk/nb/";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/a.html",
        "http://localhost:8080",
        "HTTP://LOCALHOST/",
        "http://127.0.0.1/",
        "http://10.1.2.3/x",
        "http://172.16.0.1/",
        "http://172.31.255.1:81/",
        "http://192.168.1.1/oa",
        "http://169.254.1.1/",
        "http://oa/login",
        "http://内网/",
        "http://server.local/",
        "http://user@10.0.0.1/",
        "http://[::1]/",
        "http://[fd00::1]:80/",
      })
  void anAddressOfTheOfficeItselfIsLocal(String address) {
    assertThat(WebLink.isLocal(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.gslwd.gov.cn/zwgk/2017.html",
        "https://www.gov.cn",
        "http://61.178.185.49/",
        "http://172.15.0.1/",
        "http://172.32.0.1/",
        "http://172.168.1.1/",
        "http://11.0.0.1/",
        "http://193.168.1.1/",
        "http://10.gov.cn/",
        "http://192.168.gov.cn/",
        "http://localhost.gov.cn/",
        "http://www。gov。cn/",
        "http://[2001:db8::1]/",
        "mailto:a@localhost",
        "http://",
        "https:///x",
      })
  void anyOtherAddressMayBePublic(String address) {
    assertThat(WebLink.isLocal(address)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.gov.cn/zwgk/nb/reports/wudu/2017.html",
        "http://www.example.gov.cn/zwgk/nb/",
        "https://WWW.example.gov.cn/zwgk/nb/index.html",
        "https://www.example.gov.cn/zwgk/nb",
      })
  void anAddressUnderThatOfTheSiteIsItsOwn(String address) {
    assertThat(WebLink.isWithin(address, BASE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.gov.cn/zwgk/",
        "https://www.example.gov.cn/zwgk/nb2/",
        "https://example.gov.cn/zwgk/nb/",
        "https://www.example.gov.cn.evil.cn/zwgk/nb/",
        "https://www.example.gov.cn:8443/zwgk/nb/",
        "mailto:www.example.gov.cn/zwgk/nb/",
      })
  void anAddressBesideItIsAnothers(String address) {
    assertThat(WebLink.isWithin(address, BASE)).isFalse();
  }
}
