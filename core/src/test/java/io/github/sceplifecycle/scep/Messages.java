package io.github.sceplifecycle.scep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A pkiMessage made for a test, attribute by attribute. */
final class Messages {

  static final String TYPE = "2.16.840.1.113733.1.9.2";
  static final String STATUS = "2.16.840.1.113733.1.9.3";
  static final String FAIL_INFO = "2.16.840.1.113733.1.9.4";
  static final String SENDER_NONCE = "2.16.840.1.113733.1.9.5";
  static final String RECIPIENT_NONCE = "2.16.840.1.113733.1.9.6";
  static final String TRANSACTION_ID = "2.16.840.1.113733.1.9.7";
  static final String FAIL_INFO_TEXT = "1.3.6.1.5.5.7.24.1";
  static final String NONCE = "00112233445566778899aabbccddeeff";

  private final List<Attribute> attributes = new ArrayList<>();
  private CMSTypedData content = new CMSProcessableByteArray(new byte[] {1, 2, 3});
  private boolean enclosed = true;
  private boolean withContentType = true;

  private Messages() {}

  static Messages empty() {
    return new Messages();
  }

  /** With transaction and nonce, as RFC 8894 wants it. */
  static Messages request(String type) {
    return new Messages().text(TYPE, type).text(TRANSACTION_ID, "4F1A").octets(SENDER_NONCE, NONCE);
  }

  static Messages reply(String status) {
    return request("3").text(STATUS, status).octets(RECIPIENT_NONCE, NONCE);
  }

  Messages text(String oid, String text) {
    return value(oid, new DERPrintableString(text));
  }

  Messages octets(String oid, String hex) {
    return value(oid, new DEROctetString(HexFormat.of().parseHex(hex)));
  }

  Messages value(String oid, ASN1Encodable... values) {
    attributes.add(new Attribute(new ASN1ObjectIdentifier(oid), new DERSet(values)));
    return this;
  }

  Messages around(byte[] newContent) {
    content = new CMSProcessableByteArray(newContent);
    return this;
  }

  Messages withoutContent() {
    content = new CMSAbsentContent(CMSObjectIdentifiers.data);
    return this;
  }

  Messages withoutCertificate() {
    enclosed = false;
    return this;
  }

  Messages withoutContentType() {
    withContentType = false;
    return this;
  }

  byte[] signedBy(Signatory signer) {
    return signedBy(signer, signer);
  }

  /** Signed with one key under the name of another's certificate. */
  byte[] signedBy(Signatory named, Signatory signing) {
    try {
      return generated(named, signing).getEncoded();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  CMSSignedData generated(Signatory named, Signatory signing) {
    try {
      CMSSignedDataGenerator message = new CMSSignedDataGenerator();
      message.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(table())
              .build(
                  new JcaContentSignerBuilder(signing.algorithm())
                      .build(signing.keys().getPrivate()),
                  named.certificate()));
      if (enclosed) {
        message.addCertificate(named.certificate());
      }
      return message.generate(content, true);
    } catch (CMSException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A table of Bouncy Castle's would order the attributes and hold each once. */
  private CMSAttributeTableGenerator table() {
    return parameters -> {
      ASN1EncodableVector all = new ASN1EncodableVector();
      AttributeTable usual =
          new DefaultSignedAttributeTableGenerator()
              .getAttributes(parameters)
              .remove(CMSAttributes.signingTime)
              .remove(CMSAttributes.cmsAlgorithmProtect);
      AttributeTable chosen = withContentType ? usual : usual.remove(CMSAttributes.contentType);
      for (int i = 0; i < chosen.size(); i++) {
        all.add(chosen.toASN1EncodableVector().get(i));
      }
      attributes.forEach(all::add);
      return new AttributeTable(all);
    };
  }
}
