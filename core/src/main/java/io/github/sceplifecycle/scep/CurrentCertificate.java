package io.github.sceplifecycle.scep;

import io.github.sceplifecycle.certificate.ClientCertificate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the one who judges a request knows of the certificate that its device (or user) was issued
 * last by the same authority. A request does not show it: a redistribution is a fresh enrolment
 * (S-11), signed with a throw-away certificate like the very first one.
 */
public sealed interface CurrentCertificate {

  /**
   * The certificate, where there is one and it is known.
   *
   * @return the certificate, or empty
   */
  Optional<ClientCertificate> certificate();

  /**
   * This certificate was issued last.
   *
   * @param issued the certificate, expired or not
   */
  record Known(ClientCertificate issued) implements CurrentCertificate {

    /** Checks that the certificate is there. */
    public Known {
      Objects.requireNonNull(issued, "issued");
    }

    @Override
    public Optional<ClientCertificate> certificate() {
      return Optional.of(issued);
    }
  }

  /** None was ever issued. */
  record None() implements CurrentCertificate {

    @Override
    public Optional<ClientCertificate> certificate() {
      return Optional.empty();
    }
  }

  /** Whether one was issued is not known. */
  record Unknown() implements CurrentCertificate {

    @Override
    public Optional<ClientCertificate> certificate() {
      return Optional.empty();
    }
  }

  /**
   * This certificate was issued last.
   *
   * @param issued the certificate, expired or not
   * @return the knowledge of it
   */
  static CurrentCertificate known(ClientCertificate issued) {
    return new Known(issued);
  }

  /**
   * None was ever issued.
   *
   * @return the knowledge of it
   */
  static CurrentCertificate none() {
    return new None();
  }

  /**
   * Whether one was issued is not known.
   *
   * @return no knowledge
   */
  static CurrentCertificate unknown() {
    return new Unknown();
  }
}
