package io.github.sceplifecycle.examples.lab.responder;

import io.github.sceplifecycle.scep.MessageType;
import io.github.sceplifecycle.scep.PkiStatus;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Writes CertRep messages (RFC 8894, 3.3.2), in DER. */
final class CertRepWriter {

  private static final String MESSAGE_TYPE = "2.16.840.1.113733.1.9.2";
  private static final String PKI_STATUS = "2.16.840.1.113733.1.9.3";
  private static final String FAIL_INFO = "2.16.840.1.113733.1.9.4";
  private static final String SENDER_NONCE = "2.16.840.1.113733.1.9.5";
  private static final String RECIPIENT_NONCE = "2.16.840.1.113733.1.9.6";
  private static final String TRANSACTION_ID = "2.16.840.1.113733.1.9.7";
  private static final String FAIL_INFO_TEXT = "1.3.6.1.5.5.7.24.1";
  private static final String SIGNING_TIME = CMSAttributes.signingTime.getId();
  private static final int NONCE_BYTES = 16;

  /** The name for RSA that every reader of CMS must know (RFC 5754, 3.2); pki knows no other. */
  private static final AlgorithmIdentifier RSA_ENCRYPTION =
      new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);

  private final SigningAuthority authority;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  CertRepWriter(SigningAuthority authority, InstantSource clock) {
    this.authority = authority;
    this.clock = clock;
  }

  /** The certificate, encrypted for whoever signed the request. */
  byte[] success(PkiRequest request, X509Certificate issued)
      throws CMSException, IOException, OperatorCreationException, GeneralSecurityException {
    CMSEnvelopedDataGenerator envelope = new CMSEnvelopedDataGenerator();
    envelope.addRecipientInfoGenerator(new JceKeyTransRecipientInfoGenerator(request.signer()));
    byte[] encrypted =
        envelope
            .generate(
                new CMSProcessableByteArray(certificatesOnly(List.of(issued))),
                new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES128_CBC).build())
            .toASN1Structure()
            .getEncoded(ASN1Encoding.DER);
    return sign(new CMSProcessableByteArray(encrypted), attributes(request, PkiStatus.SUCCESS));
  }

  /** A refusal, with its sentence beside the number. */
  byte[] failure(PkiRequest request, Answer.Refused refusal)
      throws CMSException, IOException, OperatorCreationException, GeneralSecurityException {
    ASN1EncodableVector attributes = attributes(request, PkiStatus.FAILURE);
    put(attributes, FAIL_INFO, new DERPrintableString(refusal.failInfo().text()));
    put(attributes, FAIL_INFO_TEXT, new DERUTF8String(refusal.sentence()));
    return sign(new CMSAbsentContent(), attributes);
  }

  /** A degenerate SignedData that only carries certificates (RFC 8894, 3.4). */
  static byte[] certificatesOnly(List<X509Certificate> certificates)
      throws CMSException, IOException, CertificateEncodingException {
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addCertificates(new JcaCertStore(certificates));
    return generator.generate(new CMSAbsentContent()).getEncoded(ASN1Encoding.DER);
  }

  private ASN1EncodableVector attributes(PkiRequest request, PkiStatus status) {
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    // The responder's time, which need not be this machine's.
    put(attributes, SIGNING_TIME, new Time(Date.from(clock.instant())));
    put(attributes, MESSAGE_TYPE, new DERPrintableString(MessageType.CERT_REP.text()));
    put(attributes, PKI_STATUS, new DERPrintableString(status.text()));
    put(attributes, TRANSACTION_ID, new DERPrintableString(request.transactionId()));
    put(attributes, SENDER_NONCE, new DEROctetString(nonce));
    request
        .message()
        .transaction()
        .senderNonce()
        .map(theirs -> new DEROctetString(HexFormat.of().parseHex(theirs.hex())))
        .ifPresent(theirs -> put(attributes, RECIPIENT_NONCE, theirs));
    return attributes;
  }

  private static void put(ASN1EncodableVector attributes, String type, ASN1Encodable value) {
    ASN1ObjectIdentifier identifier = new ASN1ObjectIdentifier(type);
    attributes.add(new Attribute(identifier, new DERSet(value)));
  }

  private byte[] sign(CMSTypedData content, ASN1EncodableVector attributes)
      throws CMSException, IOException, OperatorCreationException, GeneralSecurityException {
    X509CertificateHolder certificate = authority.certificate();
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new SignerInfoGeneratorBuilder(
                new JcaDigestCalculatorProviderBuilder().build(), signature -> RSA_ENCRYPTION)
            .setSignedAttributeGenerator(
                new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
            .build(authority.signer(), certificate));
    generator.addCertificate(certificate);
    return generator.generate(content, true).getEncoded(ASN1Encoding.DER);
  }
}
