package io.github.sceplifecycle.cms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.DERUTF8String;
import org.junit.jupiter.api.Test;

/** S-40: the types that a pkiMessage's attributes may have are told apart. */
class AttributeValueTest {

  @Test
  void S40_each_value_says_its_type() {
    Map<ASN1Encodable, ValueType> types =
        Map.of(
            new DERPrintableString("a"),
            ValueType.PRINTABLE_STRING,
            new DERUTF8String("a"),
            ValueType.UTF8_STRING,
            new DERIA5String("a"),
            ValueType.IA5_STRING,
            new DEROctetString(new byte[1]),
            ValueType.OCTET_STRING,
            new DERUTCTime("260101000000Z"),
            ValueType.TIME,
            new DERGeneralizedTime("20500101000000Z"),
            ValueType.TIME,
            new ASN1Integer(1),
            ValueType.OTHER,
            DERNull.INSTANCE,
            ValueType.OTHER);
    types.forEach((value, type) -> assertEquals(type, new AttributeValue(value).type()));
  }
}
