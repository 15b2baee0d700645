package io.github.sceplifecycle.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.certificate.DistinguishedName;
import java.util.Optional;

/** Any two texts as names: a name matches itself, and matching has no direction. */
@Seeds(
    texts = {
      "CN=Lena,O=Harbour|cn=lena, o=harbour",
      "CN=a\\,b+OU=c|CN=#0403666f6f",
      "CN=\"quoted, name\"|1.2.3.4=x",
      "no name at all|=,=",
      "CN=\\E2\\82\\AC|CN=€"
    })
class DistinguishedNameFuzzTest extends TextFuzz {

  DistinguishedNameFuzzTest() {
    super(text -> Optional.of(new DistinguishedName(text)));
  }

  @Override
  void alsoHolds(String text) {
    int bar = Math.max(0, text.indexOf('|'));
    DistinguishedName left = new DistinguishedName(text.substring(0, bar));
    DistinguishedName right =
        new DistinguishedName(text.substring(Math.min(bar + 1, text.length())));
    assertTrue(left.matches(left) && right.matches(right), "a name matches itself");
    assertEquals(left.matches(right), right.matches(left), "matching has no direction");
  }
}
