package io.github.sceplifecycle.examples.lab.device;

import java.io.IOException;
import java.net.URL;
import java.util.Base64;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.jscep.transport.Transport;
import org.jscep.transport.TransportException;
import org.jscep.transport.TransportFactory;
import org.jscep.transport.UrlConnectionTransportFactory;
import org.jscep.transport.request.PkiOperationRequest;
import org.jscep.transport.request.Request;
import org.jscep.transport.response.ScepResponseHandler;

/**
 * Sends jscep's messages with their content in one piece. jscep cuts it into pieces of 1000 bytes,
 * as BER allows; micromdm's scepserver puts them together wrongly and finds a digest that does not
 * match.
 */
final class PlainTransports implements TransportFactory {

  private final TransportFactory usual = new UrlConnectionTransportFactory();

  @Override
  public Transport forMethod(Method method, URL url) {
    Transport transport = usual.forMethod(method, url);
    return new Transport() {
      @Override
      public <T> T sendRequest(Request request, ScepResponseHandler<T> handler)
          throws TransportException {
        return transport.sendRequest(
            request instanceof PkiOperationRequest cut ? inOnePiece(cut) : request, handler);
      }
    };
  }

  /** What is signed is the content, not how it is cut; so the signature still matches. */
  private static Request inOnePiece(PkiOperationRequest request) throws TransportException {
    try {
      byte[] message = Base64.getMimeDecoder().decode(request.getMessage());
      byte[] der = ASN1Primitive.fromByteArray(message).getEncoded(ASN1Encoding.DER);
      return new PkiOperationRequest(new CMSSignedData(der));
    } catch (IOException | CMSException impossible) {
      throw new TransportException(impossible);
    }
  }
}
