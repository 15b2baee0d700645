package io.github.sceplifecycle.examples.lab.device;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;

/** Writes SCEP requests of any type (RFC 8894, 3.3); jscep has no RenewalReq. */
public final class PkiMessageWriter {

  /** RenewalReq (RFC 8894, 3.2.1.2): signed with the certificate that is to be renewed. */
  public static final int RENEWAL_REQ = 17;

  private static final String MESSAGE_TYPE = "2.16.840.1.113733.1.9.2";
  private static final String SENDER_NONCE = "2.16.840.1.113733.1.9.5";
  private static final String TRANSACTION_ID = "2.16.840.1.113733.1.9.7";
  private static final int NONCE_BYTES = 16;

  private final X509Certificate recipient;
  private final SecureRandom random = new SecureRandom();

  /**
   * Writes messages for an authority.
   *
   * @param recipient the authority's certificate, for which they are encrypted
   */
  public PkiMessageWriter(X509Certificate recipient) {
    this.recipient = recipient;
  }

  /**
   * A message.
   *
   * @param messageType its type, by the numbers of RFC 8894
   * @param signer who signs it
   * @param request what it carries
   * @return the message, in DER
   */
  public byte[] write(int messageType, Credential signer, PKCS10CertificationRequest request) {
    try {
      CMSEnvelopedDataGenerator envelope = new CMSEnvelopedDataGenerator();
      envelope.addRecipientInfoGenerator(new JceKeyTransRecipientInfoGenerator(recipient));
      byte[] encrypted =
          envelope
              .generate(
                  new CMSProcessableByteArray(request.getEncoded()),
                  new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES128_CBC).build())
              .getEncoded();
      return sign(encrypted, signer, attributes(messageType));
    } catch (CMSException
        | IOException
        | OperatorCreationException
        | GeneralSecurityException impossible) {
      throw new IllegalStateException("this Java cannot encrypt or sign", impossible);
    }
  }

  private byte[] sign(byte[] content, Credential signer, AttributeTable attributes)
      throws CMSException, IOException, OperatorCreationException, GeneralSecurityException {
    JcaX509CertificateHolder certificate = new JcaX509CertificateHolder(signer.certificate());
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
            .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes))
            .build(
                new JcaContentSignerBuilder("SHA256withRSA").build(signer.privateKey()),
                certificate));
    generator.addCertificate(certificate);
    return generator
        .generate(new CMSProcessableByteArray(content), true)
        .getEncoded(ASN1Encoding.DER);
  }

  private AttributeTable attributes(int messageType) {
    byte[] transaction = random(NONCE_BYTES);
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    add(attributes, MESSAGE_TYPE, new DERPrintableString(Integer.toString(messageType)));
    add(attributes, TRANSACTION_ID, new DERPrintableString(HexFormat.of().formatHex(transaction)));
    add(attributes, SENDER_NONCE, new DEROctetString(random(NONCE_BYTES)));
    return new AttributeTable(attributes);
  }

  private byte[] random(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static void add(ASN1EncodableVector attributes, String type, ASN1Encodable value) {
    ASN1ObjectIdentifier identifier = new ASN1ObjectIdentifier(type);
    attributes.add(new Attribute(identifier, new DERSet(value)));
  }
}
