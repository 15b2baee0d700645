package io.github.sceplifecycle.scep;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What an authority says in answer to GetCACaps that it can do (RFC 8894, 3.5.2; S-40). */
public enum CaCapability {
  /** Encrypts with AES-128 in CBC mode. */
  AES("AES"),
  /** Encrypts with triple DES in CBC mode. */
  DES3("DES3"),
  /** Hands out the certificate that will follow its own. */
  GET_NEXT_CA_CERT("GetNextCACert"),
  /** Takes messages by HTTP POST. */
  POST_PKI_OPERATION("POSTPKIOperation"),
  /** Takes a RenewalReq. Without it a client does not send one. */
  RENEWAL("Renewal"),
  /** Hashes with SHA-1. */
  SHA_1("SHA-1"),
  /** Hashes with SHA-256. */
  SHA_256("SHA-256"),
  /** Hashes with SHA-512. */
  SHA_512("SHA-512"),
  /** All that RFC 8894 makes mandatory: stands for AES, POSTPKIOperation and SHA-256 as well. */
  SCEP_STANDARD("SCEPStandard"),
  /** Obsolete. */
  UPDATE("Update");

  private static final Set<CaCapability> STANDARD = Set.of(AES, POST_PKI_OPERATION, SHA_256);

  private final String keyword;

  CaCapability(String keyword) {
    this.keyword = keyword;
  }

  /**
   * Reads a keyword, in either case.
   *
   * @param text the text
   * @return the capability; empty for a keyword that is not known
   */
  public static Optional<CaCapability> parse(String text) {
    return Arrays.stream(values()).filter(each -> each.keyword.equalsIgnoreCase(text)).findFirst();
  }

  /**
   * The keyword as RFC 8894 writes it.
   *
   * @return for instance {@code POSTPKIOperation}
   */
  public String keyword() {
    return keyword;
  }

  boolean isImpliedBy(Set<CaCapability> stated) {
    return stated.contains(this) || (stated.contains(SCEP_STANDARD) && STANDARD.contains(this));
  }
}
