package io.github.sceplifecycle.scep;

import java.util.List;
import java.util.Set;

/**
 * An authority's answer to GetCACaps (RFC 8894, 3.5.2; S-40).
 *
 * @param stated the capabilities that it names; copied
 * @param unknown the keywords that are not known, in the order of the answer, each once; RFC 8894
 *     has a client ignore them; copied
 */
public record CaCapabilities(Set<CaCapability> stated, List<String> unknown) {

  /** Copies both. */
  public CaCapabilities {
    stated = Set.copyOf(stated);
    unknown = List.copyOf(unknown);
  }

  /**
   * Whether the authority has a capability, by its name or because SCEPStandard stands for it.
   *
   * @param capability the capability
   * @return for instance {@code true} for {@link CaCapability#AES} where only SCEPStandard is named
   */
  public boolean has(CaCapability capability) {
    return capability.isImpliedBy(stated);
  }
}
