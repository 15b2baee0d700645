/**
 * SCEP client certificates, the policies that redistribute them, and what they attest.
 *
 * <p>Types and pure calculators. The rooms, lowest first; a lower one never knows a higher one:
 * {@code knowledge} (what may be unknown), {@code intake} (a value together with the problems met
 * while reading it), {@code certificate}, {@code cms}, {@code device}, {@code authority}, {@code
 * policy}, {@code linking}, {@code redistribution}, {@code attestation}, {@code projection}, {@code
 * advice}, {@code audit}, {@code fleet}, {@code scep}. The rules that the code carries as {@code
 * S-1} and so on stand in {@code docs/semantics.md}.
 *
 * <p>Start from {@link io.github.sceplifecycle.certificate.Validity}, {@link
 * io.github.sceplifecycle.policy.RenewalPolicy} and {@link
 * io.github.sceplifecycle.redistribution.RedistributionWindow}: when is a certificate due. Then
 * {@link io.github.sceplifecycle.attestation.Attestation}: does the device that holds it attest.
 * Then {@link io.github.sceplifecycle.projection.Projection}: what happens next. Each shows a
 * worked case.
 *
 * <p>Nothing here reads a clock, draws a random number, knows a time zone, opens a connection or
 * logs: every instant is an argument (S-1).
 */
module io.github.sceplifecycle.core {
  requires static transitive org.jspecify;
  requires org.bouncycastle.pkix;
  requires org.bouncycastle.provider;

  exports io.github.sceplifecycle.knowledge;
  exports io.github.sceplifecycle.intake;
  exports io.github.sceplifecycle.certificate;
  exports io.github.sceplifecycle.cms;
  exports io.github.sceplifecycle.device;
  exports io.github.sceplifecycle.authority;
  exports io.github.sceplifecycle.policy;
  exports io.github.sceplifecycle.linking;
  exports io.github.sceplifecycle.redistribution;
  exports io.github.sceplifecycle.attestation;
  exports io.github.sceplifecycle.projection;
  exports io.github.sceplifecycle.advice;
  exports io.github.sceplifecycle.audit;
  exports io.github.sceplifecycle.fleet;
  exports io.github.sceplifecycle.scep;
}
