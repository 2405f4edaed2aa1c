package de.familienaudit.signatur.pades;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/**
 * Whether the content of a file contradicts a signature that this program cannot verify as a whole: the fingerprint of the
 * content within it can be computed all the same.
 */
final class Inhaltsabdruck {

    private Inhaltsabdruck() {}

    /** @return whether a fingerprint is there that can be computed here and is another one */
    static boolean widerspricht(Signaturstelle stelle, byte[] pdf) {
        int[] b = stelle.bereich();
        if (!stelle.erfasstAllesBisAufSich(pdf)) {
            return false;
        }
        try {
            CMSSignedData cms = new CMSSignedData(Signaturhuelle.wert(stelle.wert()));
            return cms.getSignerInfos().getSigners().stream().anyMatch(s -> widerspricht(s, pdf, b));
        } catch (IOException | CMSException | RuntimeException e) {
            // no signature of the usual kind: it says nothing of the content that could be read here
            return false;
        }
    }

    private static boolean widerspricht(SignerInformation signer, byte[] pdf, int[] b) {
        AttributeTable attributes = signer.getSignedAttributes();
        Attribute attribute = attributes == null ? null : attributes.get(CMSAttributes.messageDigest);
        if (attribute == null) {
            return false;
        }
        ASN1Encodable value = attribute.getAttrValues().getObjectAt(0);
        try {
            MessageDigest digest = MessageDigest.getInstance(
                    signer.getDigestAlgorithmID().getAlgorithm().getId());
            digest.update(pdf, b[0], b[1]);
            digest.update(pdf, b[2], b[3]);
            return !Arrays.equals(
                    digest.digest(), ASN1OctetString.getInstance(value).getOctets());
        } catch (NoSuchAlgorithmException e) {
            // cannot be computed here
            return false;
        }
    }
}
