package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.scep.CaCapabilities;
import io.github.sceplifecycle.scep.CaCapabilitiesReader;
import io.github.sceplifecycle.scep.CaCapability;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** S-40, over core's reader of answers to GetCACaps. */
@Domain(ScepDomain.class)
class CapabilityPropertiesTest {

  private static final CapabilitiesFunction CORE = CaCapabilitiesReader::read;

  @Property
  void S40_what_is_written_is_read(
      @ForAll CaCapabilities written, @ForAll CapabilityWriting writing) {
    CapabilityLaws.whatIsWrittenIsRead(CORE, written, writing);
  }

  @Property
  void S40_only_a_whole_line_is_a_keyword(@ForAll CaCapability capability) {
    CapabilityLaws.onlyAWholeLineIsAKeyword(CORE, capability);
  }

  @Property
  void S40_a_page_states_nothing(@ForAll CaCapabilities written) {
    CapabilityLaws.aPageStatesNothing(CORE, written);
  }
}
