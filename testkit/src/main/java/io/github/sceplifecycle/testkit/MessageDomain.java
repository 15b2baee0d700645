package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.cms.Recipient;
import io.github.sceplifecycle.scep.CaCapabilities;
import io.github.sceplifecycle.scep.Coded;
import io.github.sceplifecycle.scep.CurrentCertificate;
import io.github.sceplifecycle.scep.EnvelopeCipher;
import io.github.sceplifecycle.scep.MessageSigner;
import io.github.sceplifecycle.scep.MessageType;
import io.github.sceplifecycle.scep.Nonce;
import io.github.sceplifecycle.scep.PkiEnvelope;
import io.github.sceplifecycle.scep.PkiMessage;
import io.github.sceplifecycle.scep.Replacement;
import io.github.sceplifecycle.scep.Reply;
import io.github.sceplifecycle.scep.RequestTerms;
import io.github.sceplifecycle.scep.Transaction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** SCEP messages and what their judge knows; {@link ScepDomain} holds it. */
public final class MessageDomain extends DomainContextBase {

  /** Made by jqwik, which asks for a constructor without arguments. */
  public MessageDomain() {}

  /**
   * Nonces of 16 octets as RFC 8894 wants, of 8 as real clients send, and of none.
   *
   * @return for {@code @ForAll Nonce}
   */
  @Provide
  public Arbitrary<Nonce> nonces() {
    return MessageArbitraries.nonces();
  }

  /**
   * Codes of messages' types, known and unknown.
   *
   * @return for {@code @ForAll Coded}
   */
  @Provide
  public Arbitrary<Coded<MessageType>> messageTypes() {
    return MessageArbitraries.types();
  }

  /**
   * What ties messages together; each part may be missing.
   *
   * @return for {@code @ForAll Transaction}
   */
  @Provide
  public Arbitrary<Transaction> transactions() {
    return MessageArbitraries.transactions();
  }

  /**
   * Answers of authorities: none, granted, pending, and refused for every reason.
   *
   * @return for {@code @ForAll Reply}
   */
  @Provide
  public Arbitrary<Reply> replies() {
    return MessageArbitraries.replies();
  }

  /**
   * Who signs: devices themselves, the authority's certificates, strangers; most signatures match.
   *
   * @return for {@code @ForAll MessageSigner}
   */
  @Provide
  public Arbitrary<MessageSigner> messageSigners() {
    return MessageArbitraries.signers(HeldArbitraries.anyCertificates());
  }

  /**
   * Messages, most of them requests.
   *
   * @return for {@code @ForAll PkiMessage}
   */
  @Provide
  public Arbitrary<PkiMessage> pkiMessages() {
    return MessageArbitraries.messages(messageSigners());
  }

  /**
   * Who can open an envelope: by name, by password, and in another way.
   *
   * @return for {@code @ForAll Recipient}
   */
  @Provide
  public Arbitrary<Recipient> recipients() {
    return Combinators.combine(
            Arbitraries.of(Recipient.Manner.class),
            HeldArbitraries.anyCertificates().map(ClientCertificate::identity),
            Arbitraries.of("1.2.840.113549.1.1.1", "1.2.3").optional(0.8))
        .as(Recipient::new);
  }

  /**
   * Envelopes, of known ciphers and of others.
   *
   * @return for {@code @ForAll PkiEnvelope}
   */
  @Provide
  public Arbitrary<PkiEnvelope> pkiEnvelopes() {
    Arbitrary<String> ciphers =
        Arbitraries.oneOf(
            Arbitraries.of(EnvelopeCipher.class).map(EnvelopeCipher::oid), Arbitraries.of("1.2.3"));
    return Combinators.combine(recipients().list().ofMaxSize(2), ciphers.map(EnvelopeCipher::parse))
        .as(PkiEnvelope::new);
  }

  /**
   * Answers to GetCACaps, unknown keywords among them.
   *
   * @return for {@code @ForAll CaCapabilities}
   */
  @Provide
  public Arbitrary<CaCapabilities> caCapabilities() {
    return CapabilityArbitraries.capabilities();
  }

  /**
   * How an answer to GetCACaps is written.
   *
   * @return for {@code @ForAll CapabilityWriting}
   */
  @Provide
  public Arbitrary<CapabilityWriting> capabilityWritings() {
    return CapabilityArbitraries.writings();
  }

  /**
   * What is known of the certificate that a device was issued last.
   *
   * @return for {@code @ForAll CurrentCertificate}
   */
  @Provide
  public Arbitrary<CurrentCertificate> currentCertificates() {
    return MessageArbitraries.currents(HeldArbitraries.anyCertificates());
  }

  /**
   * Which certificate is replaced, and how.
   *
   * @return for {@code @ForAll Replacement}
   */
  @Provide
  public Arbitrary<Replacement> replacements() {
    return Combinators.combine(
            Arbitraries.of(Replacement.Manner.class), HeldArbitraries.anyCertificates())
        .as(Replacement::new);
  }

  /**
   * What requests are judged by.
   *
   * @return for {@code @ForAll RequestTerms}
   */
  @Provide
  public Arbitrary<RequestTerms> requestTerms() {
    return MessageArbitraries.terms(HeldArbitraries.anyCertificates());
  }
}
