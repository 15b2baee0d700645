package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.authority.CertificateAuthority;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The authorities whose ways are known. */
enum Authority {
  /** Okta, which issues for 365 days. */
  OKTA,
  /** Any other: nothing is known of it, not even for how long it issues. */
  GENERIC;

  /** The authority, issuing for as long as is stated or known; empty when neither is. */
  Optional<CertificateAuthority> issuing(@Nullable Duration lifetime) {
    return switch (this) {
      case OKTA -> Optional.of(withLifetime(CertificateAuthority.okta(), lifetime));
      case GENERIC -> Optional.ofNullable(lifetime).map(CertificateAuthority::generic);
    };
  }

  private static CertificateAuthority withLifetime(
      CertificateAuthority authority, @Nullable Duration lifetime) {
    return lifetime == null ? authority : authority.withLifetime(lifetime);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
