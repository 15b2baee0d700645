package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.cms.SignatureCheck;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.scep.Coded;
import io.github.sceplifecycle.scep.CurrentCertificate;
import io.github.sceplifecycle.scep.FailInfo;
import io.github.sceplifecycle.scep.MessageSigner;
import io.github.sceplifecycle.scep.MessageType;
import io.github.sceplifecycle.scep.Nonce;
import io.github.sceplifecycle.scep.PkiMessage;
import io.github.sceplifecycle.scep.PkiStatus;
import io.github.sceplifecycle.scep.Reply;
import io.github.sceplifecycle.scep.RequestTerms;
import io.github.sceplifecycle.scep.Transaction;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * SCEP messages, as far as they can be read without a key, and what their judge knows. Most are
 * requests whose signature matches, so that a single fault decides.
 */
public final class MessageArbitraries {

  private MessageArbitraries() {}

  /**
   * A message and what it is judged by: now and then signed with the very certificate that the
   * device was issued last.
   *
   * @param message the message
   * @param terms the terms
   */
  public record Request(PkiMessage message, RequestTerms terms) {}

  /**
   * Messages with what they are judged by.
   *
   * @return requests, most of them of devices whose certificate is known
   */
  public static Arbitrary<Request> requests() {
    Arbitrary<ClientCertificate> any = HeldArbitraries.anyCertificates();
    return any.flatMap(
        last -> {
          Arbitrary<ClientCertificate> signers =
              Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(last)), Tuple.of(3, any));
          return Combinators.combine(messages(signers(signers)), terms(Arbitraries.just(last)))
              .as(Request::new);
        });
  }

  /**
   * Codes of messages' types, known and unknown.
   *
   * @return codes; PKCSReq is the smallest
   */
  public static Arbitrary<Coded<MessageType>> types() {
    Arbitrary<String> others = Arbitraries.of("3", "18", "20", "21", "22", "99", "019", "", "PKCS");
    return Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just("19")),
            Tuple.of(3, Arbitraries.just("17")),
            Tuple.of(1, others))
        .map(MessageType::parse);
  }

  static Arbitrary<Nonce> nonces() {
    return Arbitraries.of(Nonce.OCTETS, 8, 0)
        .flatMap(octets -> Arbitraries.strings().withChars("0123456789abcdef").ofLength(2 * octets))
        .map(Nonce::new);
  }

  static Arbitrary<Transaction> transactions() {
    return Combinators.combine(
            TextArbitraries.identifiers().optional(0.9),
            nonces().optional(0.9),
            nonces().optional(0.2))
        .as(Transaction::new);
  }

  static Arbitrary<Reply> replies() {
    Arbitrary<Coded<PkiStatus>> statuses = Arbitraries.of("0", "2", "3", "1").map(PkiStatus::parse);
    Arbitrary<Coded<FailInfo>> infos =
        Arbitraries.of("0", "1", "2", "3", "4", "5").map(FailInfo::parse);
    Arbitrary<Reply> any =
        Combinators.combine(
                statuses.optional(0.9), infos.optional(0.5), TextArbitraries.names().optional(0.3))
            .as(Reply::new);
    return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Reply.none())), Tuple.of(1, any));
  }

  /**
   * Who signs.
   *
   * @param certificates with which
   * @return signers; of most the signature matches
   */
  public static Arbitrary<MessageSigner> signers(Arbitrary<ClientCertificate> certificates) {
    Arbitrary<SignatureCheck> checks =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(SignatureCheck.MATCHES)),
            Tuple.of(1, Arbitraries.of(SignatureCheck.class)));
    Arbitrary<Truth> selfSigned =
        Arbitraries.frequency(
            Tuple.of(4, Truth.NO), Tuple.of(3, Truth.YES), Tuple.of(1, Truth.UNKNOWN));
    return Combinators.combine(
            checks, certificates, selfSigned, CoreArbitraries.wholeSeconds().optional(0.2))
        .as(MessageSigner::new);
  }

  /**
   * Messages.
   *
   * @param signers who signs them
   * @return messages, most of them requests
   */
  public static Arbitrary<PkiMessage> messages(Arbitrary<MessageSigner> signers) {
    return Combinators.combine(types().optional(0.95), transactions(), replies(), signers)
        .as(PkiMessage::new);
  }

  static Arbitrary<CurrentCertificate> currents(Arbitrary<ClientCertificate> certificates) {
    return Arbitraries.frequencyOf(
        Tuple.of(4, certificates.map(CurrentCertificate::known)),
        Tuple.of(1, Arbitraries.just(CurrentCertificate.none())),
        Tuple.of(2, Arbitraries.just(CurrentCertificate.unknown())));
  }

  /**
   * What requests are judged by.
   *
   * @param certificates those that devices were issued last
   * @return terms; the issuers and the policy may be unknown
   */
  public static Arbitrary<RequestTerms> terms(Arbitrary<ClientCertificate> certificates) {
    Arbitrary<CertificateAuthority> authorities =
        Combinators.combine(
                TermsArbitraries.authorities(), Arbitraries.of(true, true, true, true, false))
            .as((one, stated) -> stated ? one : one.withTrust(IssuerTrust.unstated()));
    return Combinators.combine(authorities, policies().optional(0.9), currents(certificates))
        .as(RequestTerms::new);
  }

  private static Arbitrary<RenewalPolicy> policies() {
    Arbitrary<RenewalPolicy> usual =
        Arbitraries.of(RenewalPolicy.daysBeforeExpiry(120), RenewalPolicy.percentRemaining(20));
    return Arbitraries.frequencyOf(Tuple.of(1, usual), Tuple.of(1, CoreArbitraries.policies()));
  }

  /**
   * Instants for a request: each bound of what it may replace, one nanosecond and one second beside
   * it, and others.
   *
   * @param request the request
   * @return instants
   */
  public static Arbitrary<Instant> instantsAround(Request request) {
    ClientCertificate signer = request.message().signer().certificate();
    ClientCertificate replaced = request.terms().current().certificate().orElse(signer);
    RenewalPolicy policy = request.terms().policy().orElse(RenewalPolicy.none());
    return Arbitraries.of(List.of(replaced, signer))
        .flatMap(
            one ->
                one.validity()
                    .map(validity -> CoreArbitraries.instantsAround(policy, validity))
                    .orElseGet(CoreArbitraries::wholeSeconds));
  }
}
